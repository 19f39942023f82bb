import type { CertificateFacts, HandshakeEvidence } from '../model/index.js';
import { pathFaults, type CertificatePath, type CertificateRule, type PathFault } from './certificate-path.js';

export interface CertificateFault {
  id: PathFault['id'] | 'wrong-host' | 'self-signed' | 'untrusted-root' | 'incomplete-chain' | 'obsolete-protocol';
  /** A browser shows a warning in place of the page. */
  stops: boolean;
  /** Where the fault is one certificate's: its number among `certificatesOf`. */
  certificate?: number;
  /** What it breaks, for `invalid-certificate`. */
  rule?: CertificateRule;
}

/** Versions that browsers have dropped (RFC 8996). */
const OBSOLETE_PROTOCOLS = new Set(['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']);

/**
 * Everything that is wrong with a handshake, not the first fault alone, in the order in which it is best told. Empty
 * where all is well and where no certificate was seen.
 */
export function certificateFaults(handshake: HandshakeEvidence, now: Date): CertificateFault[] {
  const path = pathInUse(handshake);
  const faults = pathFaults(path, now).map(({ place, ...fault }): CertificateFault => {
    return { ...fault, stops: true, certificate: path.numbers[place] ?? 0 };
  });
  const of = (...ids: CertificateFault['id'][]): CertificateFault[] => faults.filter(({ id }) => ids.includes(id));
  return [
    ...of('expired', 'not-yet-valid'),
    ...hostFaults(handshake),
    ...trustFaults(handshake),
    ...of('weak-certificate', 'invalid-certificate'),
    ...protocolFaults(handshake),
  ];
}

/** Whether a browser shows a warning in place of the page. */
export function stopsBrowser(handshake: HandshakeEvidence, now: Date): boolean {
  return certificateFaults(handshake, now).some((fault) => fault.stops);
}

/** Every certificate of a handshake: as sent, then those that were fetched, then the anchor. */
export function certificatesOf({ chain, trust }: HandshakeEvidence): CertificateFacts[] {
  const anchor = trust.anchorCertificate;
  return [...chain, ...(trust.fetched ?? []), ...(anchor === undefined ? [] : [anchor])];
}

/** Numbers, among `certificatesOf`, of the certificates that a browser goes by: the path, then the anchor. */
export function pathNumbers(handshake: HandshakeEvidence): number[] {
  return pathInUse(handshake).numbers;
}

function pathInUse(handshake: HandshakeEvidence): CertificatePath & { numbers: number[] } {
  const { chain, trust } = handshake;
  const all = certificatesOf(handshake);
  const path = trust.path ?? pathBySubjects(handshake);
  const certificates = path.map((number) => all[number]).filter((certificate) => certificate !== undefined);
  const { anchorCertificate: anchor } = trust;
  const last = chain.length + (trust.fetched?.length ?? 0);
  if (anchor === undefined) return { certificates, source: trust.anchor, numbers: path };
  return { certificates, anchor, source: trust.anchor, numbers: [...path, last] };
}

/**
 * Evidence of older versions does not say which path was taken: from the leaf along the issuers, up to but without the
 * trust anchor. What was sent beside the path does no harm.
 */
function pathBySubjects({ chain, trust }: HandshakeEvidence): number[] {
  const path: number[] = [];
  let next = 0;
  while (next >= 0 && path.length < chain.length) {
    const certificate = chain[next];
    if (certificate === undefined) break;
    if (next > 0 && (certificate.selfSigned || certificate.subject === trust.anchorSubject)) break;
    path.push(next);
    next = chain.findIndex((other, index) => index > next && other.subject === certificate.issuer);
  }
  return path;
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

function protocolFaults({ protocol, failure }: HandshakeEvidence): CertificateFault[] {
  const obsolete =
    failure?.code === 'obsolete-protocol' || (protocol !== undefined && OBSOLETE_PROTOCOLS.has(protocol));
  return obsolete ? [{ id: 'obsolete-protocol', stops: true }] : [];
}
