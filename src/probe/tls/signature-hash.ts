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

const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;

interface Element {
  tag: number;
  content: Buffer;
  /** What follows the element. */
  rest: Buffer;
}

/**
 * The hash of a certificate's signature, read from its DER: `Certificate ::= SEQUENCE { tbsCertificate,
 * signatureAlgorithm, signatureValue }` (RFC 5280 section 4.1). `none` for EdDSA, `unknown` for what is not on the list.
 */
export function signatureHash(der: Buffer): string {
  const certificate = readElement(der);
  const tbs = certificate?.tag === SEQUENCE ? readElement(certificate.content) : undefined;
  const algorithm = tbs && readElement(tbs.rest);
  const oid = algorithm?.tag === SEQUENCE ? readElement(algorithm.content) : undefined;
  if (oid?.tag !== OBJECT_IDENTIFIER) return 'unknown';
  const name = oid.content.toString('hex');
  return name === RSASSA_PSS ? pssHash(oid.rest) : (HASH_BY_OID[name] ?? 'unknown');
}

/** `RSASSA-PSS-params ::= SEQUENCE { hashAlgorithm [0] HashAlgorithm DEFAULT sha1, … }` (RFC 4055 section 3.1). */
function pssHash(parameters: Buffer): string {
  const sequence = readElement(parameters);
  const tagged = sequence && readElement(sequence.content);
  if (tagged?.tag !== 0xa0) return 'sha1';
  const algorithm = readElement(tagged.content);
  const oid = algorithm && readElement(algorithm.content);
  return (oid && PSS_HASH_BY_OID[oid.content.toString('hex')]) ?? 'unknown';
}

/** Reads one DER element (X.690 section 8.1) of a one-byte tag; nothing where the bytes do not hold one. */
function readElement(bytes: Buffer): Element | undefined {
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4 || bytes.length < 2 + lengthBytes) return undefined;
  const length = lengthBytes === 0 ? first & 0x7f : bytes.readUIntBE(2, lengthBytes);
  const start = 2 + lengthBytes;
  if (bytes.length < start + length) return undefined;
  return { tag, content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) };
}
