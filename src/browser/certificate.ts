import type { CertificateFacts, HandshakeEvidence } from '../model/index.js';

export interface CertificateFault {
  id:
    | 'expired'
    | 'not-yet-valid'
    | 'wrong-host'
    | 'self-signed'
    | 'untrusted-root'
    | 'incomplete-chain'
    | 'weak-certificate'
    | 'obsolete-protocol';
  /** A browser shows a warning in place of the page. */
  stops: boolean;
  /** Index in the chain, where the fault is one certificate's. */
  certificate?: number;
}

/** Versions that browsers have dropped (RFC 8996). */
const OBSOLETE_PROTOCOLS = new Set(['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']);
const WEAK_HASHES = new Set(['md2', 'md4', 'md5', 'sha1']);
const SMALLEST_RSA_BITS = 2048;
const SMALLEST_CURVE_BITS = 256;

/**
 * Everything that is wrong with a handshake, not the first fault alone, in the order in which it is best told. Empty
 * where all is well and where no certificate was seen.
 */
export function certificateFaults(handshake: HandshakeEvidence, now: Date): CertificateFault[] {
  const path = pathInUse(handshake);
  return [
    ...path.flatMap(({ certificate, index }) => validityFaults(certificate, index, now)),
    ...hostFaults(handshake),
    ...trustFaults(handshake),
    ...path.flatMap(({ certificate, index }) => strengthFaults(certificate, index)),
    ...protocolFaults(handshake),
  ];
}

/** Whether a browser shows a warning in place of the page. */
export function stopsBrowser(handshake: HandshakeEvidence, now: Date): boolean {
  return certificateFaults(handshake, now).some((fault) => fault.stops);
}

interface Placed {
  certificate: CertificateFacts;
  index: number;
}

/**
 * The certificates that count: from the leaf along the issuers, up to but without the trust anchor, whose own dates
 * and signature no browser looks at. What was sent beside the path does no harm.
 */
function pathInUse({ chain, trust }: HandshakeEvidence): Placed[] {
  const path: Placed[] = [];
  let next = 0;
  while (next >= 0 && path.length < chain.length) {
    const certificate = chain[next];
    if (certificate === undefined) break;
    if (next > 0 && (certificate.selfSigned || certificate.subject === trust.anchorSubject)) break;
    path.push({ certificate, index: next });
    next = chain.findIndex((other, index) => index > next && other.subject === certificate.issuer);
  }
  return path;
}

/** RFC 5280 section 4.1.2.5: both ends of the validity belong to it. */
function validityFaults(certificate: CertificateFacts, index: number, now: Date): CertificateFault[] {
  const at = now.getTime();
  if (at > Date.parse(certificate.validTo)) return [{ id: 'expired', stops: true, certificate: index }];
  if (at < Date.parse(certificate.validFrom)) return [{ id: 'not-yet-valid', stops: true, certificate: index }];
  return [];
}

function hostFaults({ chain, hostMatches }: HandshakeEvidence): CertificateFault[] {
  return chain.length > 0 && !hostMatches ? [{ id: 'wrong-host', stops: true, certificate: 0 }] : [];
}

/** A missing intermediate stops nobody where the browser can fetch it or knows it. */
function trustFaults({ chain, trust }: HandshakeEvidence): CertificateFault[] {
  if (chain.length === 0 || trust.problem === undefined) return [];
  const stops = trust.problem !== 'incomplete-chain' || trust.repairable === false;
  return [{ id: trust.problem, stops }];
}

function strengthFaults(certificate: CertificateFacts, index: number): CertificateFault[] {
  return hasWeakKey(certificate) || hasWeakSignature(certificate)
    ? [{ id: 'weak-certificate', stops: true, certificate: index }]
    : [];
}

function hasWeakKey({ keyType, keyBits }: CertificateFacts): boolean {
  if (keyType === 'dsa') return true;
  if (keyType === 'rsa') return keyBits < SMALLEST_RSA_BITS;
  return keyType === 'ec' && keyBits > 0 && keyBits < SMALLEST_CURVE_BITS;
}

/** A signature that a certificate made on itself proves nothing, so its hash does not count. */
function hasWeakSignature({ signatureHash, selfSigned }: CertificateFacts): boolean {
  return !selfSigned && WEAK_HASHES.has(signatureHash);
}

function protocolFaults({ protocol, failure }: HandshakeEvidence): CertificateFault[] {
  const obsolete =
    failure?.code === 'obsolete-protocol' || (protocol !== undefined && OBSOLETE_PROTOCOLS.has(protocol));
  return obsolete ? [{ id: 'obsolete-protocol', stops: true }] : [];
}
