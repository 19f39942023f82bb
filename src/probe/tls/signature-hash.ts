import { contextTag, readElement, readSequence, TAG, type DerElement } from './der.js';

/** Hashes by the signature algorithm's object identifier, as hex of its DER content (RFC 8017, RFC 5758, RFC 8410). */
const HASH_BY_OID: Record<string, string> = {
  '2a864886f70d010102': 'md2',
  '2a864886f70d010104': 'md5',
  '2a864886f70d010105': 'sha1',
  '2a864886f70d01010e': 'sha224',
  '2a864886f70d01010b': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a864886f70d01010d': 'sha512',
  '2b0e03021d': 'sha1',
  '2a8648ce3d0401': 'sha1',
  '2a8648ce3d040301': 'sha224',
  '2a8648ce3d040302': 'sha256',
  '2a8648ce3d040303': 'sha384',
  '2a8648ce3d040304': 'sha512',
  '2a8648ce380403': 'sha1',
  '608648016503040301': 'sha224',
  '608648016503040302': 'sha256',
  '2b6570': 'none',
  '2b6571': 'none',
};

const RSASSA_PSS = '2a864886f70d01010a';

/** The hash functions that RSASSA-PSS names in its parameters. */
const PSS_HASH_BY_OID: Record<string, string> = {
  '2b0e03021a': 'sha1',
  '608648016503040204': 'sha224',
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
};

/**
 * The hash of a signature, by its algorithm's identifier and parameters (RFC 5280 section 4.1.1.2): `none` for EdDSA,
 * `unknown` for what is not on the list.
 */
export function signatureHash([algorithm, parameters]: readonly DerElement[]): string {
  if (algorithm?.tag !== TAG.objectIdentifier) return 'unknown';
  const name = algorithm.content.toString('hex');
  return name === RSASSA_PSS ? pssHash(parameters) : (HASH_BY_OID[name] ?? 'unknown');
}

/** `RSASSA-PSS-params ::= SEQUENCE { hashAlgorithm [0] HashAlgorithm DEFAULT sha1, … }` (RFC 4055 section 3.1). */
function pssHash(parameters: DerElement | undefined): string {
  const tagged = parameters && readElement(parameters.content);
  if (tagged?.tag !== contextTag(0)) return 'sha1';
  const [oid] = readSequence(tagged.content);
  return (oid && PSS_HASH_BY_OID[oid.content.toString('hex')]) ?? 'unknown';
}
