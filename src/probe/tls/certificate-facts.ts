import type { KeyObject, X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import { extensionFacts } from './certificate-extensions.js';
import { certificateFields } from './certificate-fields.js';
import { signatureHash } from './signature-hash.js';

const MAX_NAMES = 50;

/** Orders of the named curves that certificates use, in bits. */
const CURVE_BITS: Record<string, number> = {
  prime256v1: 256,
  secp224r1: 224,
  secp256k1: 256,
  secp384r1: 384,
  secp521r1: 521,
};

/** What a certificate says of itself, as plain data. */
export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  const key = publicKeyOf(certificate);
  const fields = certificateFields(certificate.raw);
  const curve = key?.asymmetricKeyDetails?.namedCurve;
  return {
    subject: nameLine(certificate.subject),
    issuer: nameLine(certificate.issuer),
    names: subjectNames(certificate.subjectAltName),
    validFrom: utcTime(certificate.validFrom),
    validTo: utcTime(certificate.validTo),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    keyType: keyType(key),
    keyBits: keyBits(key),
    ...(curve === undefined ? {} : { curve }),
    signatureHash: signatureHash(fields?.signatureAlgorithm ?? []),
    selfSigned: isSelfSigned(certificate),
    ...(fields === undefined ? {} : extensionFacts(fields)),
  };
}

/** Whether a certificate is its own issuer and its own key verifies its signature. */
export function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && isSignedBy(certificate, certificate);
}

/** Whether the issuer's key made the certificate's signature; false as well where the key cannot be used. */
export function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  const key = publicKeyOf(issuer);
  if (key === undefined) return false;
  try {
    return certificate.verify(key);
  } catch {
    return false;
  }
}

/** Node gives one attribute a line, the most general first; people read the common name first. */
function nameLine(name: string | undefined): string {
  return cleanText((name ?? '').split('\n').reverse().join(', '), 400);
}

/** Entries are `DNS:name, IP Address:address`; those with unusual characters are quoted as JSON strings. */
function subjectNames(text: string | undefined): string[] {
  const entries = (text ?? '').matchAll(/(?:^|, )(?:DNS|IP Address):("[^"]*"|[^,]*)/g);
  const names = [...entries].map(([, name]) => cleanText((name ?? '').replaceAll('"', ''), 255));
  return [...new Set(names)].slice(0, MAX_NAMES);
}

/** OpenSSL's `Jan  1 00:00:00 2030 GMT`, as ISO 8601; a time that cannot be read counts as long past. */
function utcTime(text: string): string {
  const time = Date.parse(text);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

function publicKeyOf(certificate: X509Certificate): KeyObject | undefined {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
}

function keyType(key: KeyObject | undefined): CertificateFacts['keyType'] {
  switch (key?.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss':
      return 'rsa';
    case 'ec':
    case 'ed25519':
    case 'ed448':
    case 'dsa':
      return key.asymmetricKeyType;
    default:
      return 'other';
  }
}

function keyBits(key: KeyObject | undefined): number {
  const details = key?.asymmetricKeyDetails;
  const curve = details?.namedCurve;
  return details?.modulusLength ?? (curve === undefined ? 0 : (CURVE_BITS[curve] ?? 0));
}
