import type { CertificateFacts, TrustFacts } from '../model/index.js';
import { outsideConstraints } from './name-constraints.js';

/** What a certificate breaks that is neither its dates, its strength nor its names. */
export type CertificateRule =
  | 'not-an-authority'
  | 'too-many-authorities'
  | 'names-not-allowed'
  | 'not-for-servers'
  | 'unknown-critical-extension'
  | 'key-not-for-handshakes'
  | 'key-kind'
  | 'signature-kind'
  | 'valid-too-long';

export interface PathFault {
  id: 'expired' | 'not-yet-valid' | 'weak-certificate' | 'invalid-certificate';
  /** Place in the path, the leaf being 0; the anchor comes after the last. */
  place: number;
  /** Only with `invalid-certificate`. */
  rule?: CertificateRule;
}

/** The certificates from a leaf up to, and without, the one that is trusted. */
export interface CertificatePath {
  certificates: readonly CertificateFacts[];
  /** Absent where the path leads to none, and where the leaf itself is trusted. */
  anchor?: CertificateFacts;
  source: TrustFacts['anchor'];
}

const WEAK_HASHES = new Set(['md2', 'md4', 'md5', 'sha1']);
const STRONG_HASHES = new Set(['sha256', 'sha384', 'sha512']);
const SMALLEST_RSA_BITS = 2048;
const SMALLEST_CURVE_BITS = 256;
/** Curves of keys that a browser shakes hands with, and those that it takes from an authority. */
const LEAF_CURVES = new Set(['prime256v1', 'secp384r1']);
const AUTHORITY_CURVES = new Set([...LEAF_CURVES, 'secp521r1']);

/**
 * What a browser finds wrong with the certificates of one path (RFC 5280 section 6.1). Of the anchor only the dates and
 * what it allows below it count: its own signature proves nothing, and its strength was weighed by whoever trusted it.
 */
export function pathFaults(path: CertificatePath, at: Date): PathFault[] {
  const all = [...path.certificates, ...(path.anchor === undefined ? [] : [path.anchor])];
  return [
    ...all.flatMap((certificate, place) => validityFaults(certificate, place, at)),
    ...path.certificates.flatMap((certificate, place) => strengthFaults(certificate, place)),
    ...brokenRules(path, all).map(([rule, place]): PathFault => ({ id: 'invalid-certificate', place, rule })),
  ];
}

/** RFC 5280 section 4.1.2.5: both ends of the validity belong to it. */
function validityFaults(certificate: CertificateFacts, place: number, now: Date): PathFault[] {
  const at = now.getTime();
  if (at > Date.parse(certificate.validTo)) return [{ id: 'expired', place }];
  return at < Date.parse(certificate.validFrom) ? [{ id: 'not-yet-valid', place }] : [];
}

function strengthFaults(certificate: CertificateFacts, place: number): PathFault[] {
  return hasWeakKey(certificate) || hasWeakSignature(certificate) ? [{ id: 'weak-certificate', place }] : [];
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

type BrokenRule = [rule: CertificateRule, place: number];

function brokenRules(path: CertificatePath, all: readonly CertificateFacts[]): BrokenRule[] {
  const [leaf] = path.certificates;
  if (leaf === undefined) return [];
  return [
    ...leafRules(leaf, path.source).map((rule): BrokenRule => [rule, 0]),
    ...path.certificates.flatMap((certificate, place) =>
      ownRules(certificate, place).map((rule): BrokenRule => [rule, place]),
    ),
    ...all.flatMap((certificate, place) =>
      issuerRules(certificate, all.slice(0, place)).map((rule): BrokenRule => [rule, place]),
    ),
  ];
}

function leafRules(leaf: CertificateFacts, source: TrustFacts['anchor']): CertificateRule[] {
  return [
    ...(leaf.signsHandshakes === false ? (['key-not-for-handshakes'] as const) : []),
    ...(source === 'node' && isValidTooLong(leaf) ? (['valid-too-long'] as const) : []),
  ];
}

function ownRules(certificate: CertificateFacts, place: number): CertificateRule[] {
  return [
    ...(place > 0 && certificate.authority === false ? (['not-an-authority'] as const) : []),
    ...(certificate.forServers === false ? (['not-for-servers'] as const) : []),
    ...(certificate.unknownCritical === undefined ? [] : (['unknown-critical-extension'] as const)),
    ...(isUncommonKey(certificate, place) ? (['key-kind'] as const) : []),
    ...(isUncommonSignature(certificate) ? (['signature-kind'] as const) : []),
  ];
}

/** What an issuer, the anchor too, allows those below it. */
function issuerRules(issuer: CertificateFacts, below: readonly CertificateFacts[]): CertificateRule[] {
  const [leaf, ...authorities] = below;
  if (leaf === undefined) return [];
  const counted = authorities.filter(({ subject, issuer: above }) => subject !== above);
  const tooMany = issuer.pathLength !== undefined && counted.length > issuer.pathLength;
  const outside = issuer.nameConstraints !== undefined && outsideConstraints(leaf.names, issuer.nameConstraints);
  return [
    ...(tooMany ? (['too-many-authorities'] as const) : []),
    ...(outside ? (['names-not-allowed'] as const) : []),
  ];
}

function isUncommonKey(certificate: CertificateFacts, place: number): boolean {
  const { keyType, curve } = certificate;
  if (hasWeakKey(certificate) || keyType === 'rsa') return false;
  if (keyType !== 'ec') return place === 0;
  return curve !== undefined && !(place === 0 ? LEAF_CURVES : AUTHORITY_CURVES).has(curve);
}

function isUncommonSignature(certificate: CertificateFacts): boolean {
  return !certificate.selfSigned && !hasWeakSignature(certificate) && !STRONG_HASHES.has(certificate.signatureHash);
}

const DAY_MS = 86_400_000;
/** The longest validity that is taken from public authorities, by when it begins (CA/Browser Forum, section 6.3.2). */
const LONGEST_DAYS: [from: string, days: number][] = [
  ['2020-09-01', 398],
  ['2018-03-01', 825],
];

function isValidTooLong({ validFrom, validTo }: CertificateFacts): boolean {
  const days = (Date.parse(validTo) - Date.parse(validFrom)) / DAY_MS;
  const longest = LONGEST_DAYS.find(([from]) => validFrom >= from)?.[1];
  return longest !== undefined && days > longest;
}
