import { X509Certificate } from 'node:crypto';
import { contextTag, readElements, readSequence } from './der.js';
import { splitPem } from './pem.js';

/** More certificates than that are of no use at one address. */
const MOST_CERTIFICATES = 10;

/**
 * The certificates that an address of an issuer gave: one as DER, which is the rule (RFC 5280 section 4.2.2.1), some as
 * PEM, or a PKCS #7 message that holds nothing but certificates. None where the bytes are something else.
 */
export function issuerCertificates(body: Buffer): X509Certificate[] {
  const text = body.subarray(0, 2000).includes('-----BEGIN ') ? splitPem(body.toString('latin1')) : [];
  const encoded: (Buffer | string)[] = text.length > 0 ? text : [body, ...certificatesOfMessage(body)];
  return encoded.slice(0, MOST_CERTIFICATES).flatMap(parse);
}

function parse(encoded: Buffer | string): X509Certificate[] {
  try {
    return [new X509Certificate(encoded)];
  } catch {
    return [];
  }
}

/**
 * `ContentInfo ::= SEQUENCE { contentType, content [0] SignedData }`, `SignedData ::= SEQUENCE { version,
 * digestAlgorithms, encapContentInfo, certificates [0] IMPLICIT CertificateSet, … }` (RFC 5652 sections 3 and 5.1).
 */
function certificatesOfMessage(body: Buffer): Buffer[] {
  const content = readSequence(body).find(({ tag }) => tag === contextTag(0));
  const fields = content === undefined ? [] : readSequence(content.content);
  const set = fields.find(({ tag }) => tag === contextTag(0))?.content;
  if (set === undefined) return [];
  let start = 0;
  return readElements(set).map(({ size }) => set.subarray(start, (start += size)));
}
