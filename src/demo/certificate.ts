import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What a certificate is to say. */
export interface CertificateRequest {
  commonName: string;
  /** DNS names of the subjectAltName extension; an authority has none. */
  names: string[];
  validFrom: Date;
  validTo: Date;
  authority: boolean;
}

/** A certificate with its key, ready to serve and to sign others with. */
export interface IssuedCertificate {
  /** PEM. */
  certificate: string;
  /** PEM, PKCS #8. */
  key: string;
  signer: Signer;
}

interface Signer {
  /** Subject as a DER `Name`. */
  name: Buffer;
  keyId: Buffer;
  key: KeyObject;
}

const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectKeyIdentifier: '551d0e',
  keyUsage: '551d0f',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  authorityKeyIdentifier: '551d23',
  extendedKeyUsage: '551d25',
  serverAuth: '2b06010505070301',
} as const;

/**
 * Makes an X.509 v3 certificate (RFC 5280 section 4.1) with a fresh P-256 key, signed by `issuer` or by itself.
 */
export function issueCertificate(request: CertificateRequest, issuer?: Signer): IssuedCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const keyId = createHash('sha256').update(publicKeyInfo).digest().subarray(0, 20);
  const name = distinguishedName(request.commonName);
  const signer = issuer ?? { name, keyId, key: privateKey };
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const toBeSigned = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(serialNumber()),
    algorithm,
    signer.name,
    sequence(time(request.validFrom), time(request.validTo)),
    name,
    publicKeyInfo,
    der(0xa3, sequence(...extensions(request, keyId, signer.keyId))),
  );
  const signature = bitString(sign('sha256', toBeSigned, signer.key));
  return {
    certificate: pem(sequence(toBeSigned, algorithm, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    signer: { name, keyId, key: privateKey },
  };
}

function extensions(request: CertificateRequest, keyId: Buffer, issuerKeyId: Buffer): Buffer[] {
  const common = [
    // An empty BasicConstraints stands for "no authority", as DER leaves defaults out.
    extension(OID.basicConstraints, sequence(...(request.authority ? [der(0x01, Buffer.from([0xff]))] : [])), true),
    // keyCertSign and cRLSign, or digitalSignature: bits counted from the left, unused ones told first.
    extension(OID.keyUsage, der(0x03, Buffer.from(request.authority ? [1, 0x06] : [7, 0x80])), true),
    extension(OID.subjectKeyIdentifier, der(0x04, keyId)),
    extension(OID.authorityKeyIdentifier, sequence(der(0x80, issuerKeyId))),
  ];
  if (request.names.length === 0) return common;
  const names = request.names.map((name) => der(0x82, Buffer.from(name, 'ascii')));
  const forServers = extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuth)));
  return [...common, extension(OID.subjectAltName, sequence(...names)), forServers];
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [der(0x01, Buffer.from([0xff]))] : []), der(0x04, value));
}

function distinguishedName(commonName: string): Buffer {
  return sequence(der(0x31, sequence(oid(OID.commonName), der(0x0c, Buffer.from(commonName, 'utf8')))));
}

/** UTCTime up to 2049, GeneralizedTime after (RFC 5280 section 4.1.2.5). */
function time(moment: Date): Buffer {
  const digits = moment.toISOString().slice(0, 19).replace(/[-T:]/g, '') + 'Z';
  return moment.getUTCFullYear() < 2050
    ? der(0x17, Buffer.from(digits.slice(2), 'ascii'))
    : der(0x18, Buffer.from(digits, 'ascii'));
}

/** Positive and without a leading zero byte, as DER wants it. */
function serialNumber(): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

/** One value: tag, length (X.690 section 8.1.3), content. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
}

const sequence = (...content: Buffer[]): Buffer => der(0x30, ...content);
const integer = (value: Buffer): Buffer => der(0x02, value);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const bitString = (value: Buffer): Buffer => der(0x03, Buffer.from([0]), value);

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
