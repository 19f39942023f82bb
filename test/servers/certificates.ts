import './reflect-shim.js';
import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0]);

type Keys = Parameters<typeof x509.X509CertificateGenerator.createSelfSigned>[0]['keys'];
export type KeyKind = 'ec-p256' | 'ec-p384' | 'ec-p521' | 'ed25519' | 'rsa-1024' | 'rsa-2048';
export type SignatureHash = 'SHA-1' | 'SHA-256' | 'SHA-384';

/** Something that signs certificates: a root, or an intermediate under one. */
export interface Authority {
  certificate: x509.X509Certificate;
  keys: Keys;
  pem: string;
  /** Who signed it; absent for a root. */
  issuer?: Authority;
}

export interface AuthorityRequest {
  /** Common name; default `Test Root`. */
  name?: string;
  organization?: string;
  /** Default: signs itself. */
  issuer?: Authority;
  keyKind?: KeyKind;
  /** The hash that its RSA key signs with (the key itself is bound to it); default SHA-256. */
  signsWith?: SignatureHash;
  signature?: SignatureHash;
  notBefore?: Date;
  notAfter?: Date;
  /** Whose name and key it has: another certificate of the same authority. */
  sameAs?: Authority;
  /** Default true; `false`: its certificate says that it is no authority. */
  mayIssue?: boolean;
  /** How many authorities may stand below it. */
  pathLength?: number;
  /** An http address where its issuer's certificate can be fetched. */
  issuerAt?: string;
  /** Further extensions. */
  extensions?: x509.Extension[];
}

export interface LeafRequest {
  /** Host names and IP addresses of the subjectAltName. */
  names: string[];
  /** Who signs; absent: the leaf signs itself. */
  issuer?: Authority;
  notBefore?: Date;
  notAfter?: Date;
  keyKind?: KeyKind;
  signature?: SignatureHash;
  /** Leave the subjectAltName out, so that only the common name tells the host. */
  cnOnly?: boolean;
  /** An http address where the issuer's certificate can be fetched (authority information access). */
  issuerAt?: string;
  /** Object identifiers of the extended key usage; default a web server's. */
  purposes?: string[];
  /** What its key may do; usual: signatures and key encipherment. */
  keyUsage?: 'usual' | 'encipherment-alone';
  /** Further extensions. */
  extensions?: x509.Extension[];
}

/** PEM texts of a leaf and of the certificates above it. */
export interface Issued {
  key: string;
  leaf: string;
  /** The leaf alone, then every intermediate up to but without the root. */
  chain: string;
  /** The chain with the root at its end. */
  fullChain: string;
  /** The root, to be trusted; for a leaf that signed itself the leaf. */
  root: string;
}

const DAY_MS = 86_400_000;
/** Whole seconds, as certificates hold no smaller ones; negative for the past. */
export const daysFromNow = (days: number): Date => new Date(Math.floor((Date.now() + days * DAY_MS) / 1000) * 1000);

function algorithmOf(kind: KeyKind, hash: SignatureHash) {
  if (kind === 'ed25519') return { name: 'Ed25519' };
  if (kind.startsWith('ec')) return { name: 'ECDSA', namedCurve: `P-${kind.slice(4)}`, hash };
  const publicExponent = new Uint8Array([1, 0, 1]);
  return { name: 'RSASSA-PKCS1-v1_5', hash, publicExponent, modulusLength: Number(kind.slice(4)) };
}

const makeKeys = (kind: KeyKind, hash: SignatureHash): Promise<Keys> =>
  webcrypto.subtle.generateKey(algorithmOf(kind, hash), true, ['sign', 'verify']) as Promise<Keys>;

/** Signing follows the signer's key; only the hash is the request's. */
function signingAlgorithm(signer: Keys, hash: SignatureHash) {
  const { name } = signer.privateKey.algorithm;
  return name === 'Ed25519' ? { name } : { name, hash };
}

const distinguishedName = (name: string, organization?: string) => [
  { CN: [name] },
  ...(organization === undefined ? [] : [{ O: [organization] }]),
];

async function keyIdentifiers(own: Keys, issuer: Authority | undefined): Promise<x509.Extension[]> {
  return [
    await x509.SubjectKeyIdentifierExtension.create(own.publicKey),
    await x509.AuthorityKeyIdentifierExtension.create(issuer?.keys.publicKey ?? own.publicKey),
  ];
}

/** Makes a root, or an intermediate where `issuer` is given. */
export async function makeAuthority(request: AuthorityRequest = {}): Promise<Authority> {
  const { name = 'Test Root', issuer, keyKind = 'ec-p256', signature = 'SHA-256', sameAs, mayIssue = true } = request;
  const keys = sameAs?.keys ?? (await makeKeys(keyKind, request.signsWith ?? 'SHA-256'));
  const subject = sameAs?.certificate.subjectName.toJSON() ?? distinguishedName(name, request.organization);
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: issuer?.certificate.subjectName.toJSON() ?? subject,
    notBefore: request.notBefore ?? daysFromNow(-400),
    notAfter: request.notAfter ?? daysFromNow(3000),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: signingAlgorithm(issuer?.keys ?? keys, signature),
    extensions: [
      new x509.BasicConstraintsExtension(mayIssue, mayIssue ? request.pathLength : undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      ...issuerAddress(request.issuerAt),
      ...(request.extensions ?? []),
      ...(await keyIdentifiers(keys, issuer)),
    ],
  });
  return { certificate, keys, pem: pem(certificate), ...(issuer && { issuer }) };
}

/** Issues a server's certificate. Defaults: an EC P-256 key, SHA-256, valid from yesterday for 90 days. */
export async function issue(request: LeafRequest): Promise<Issued> {
  const { names, issuer, keyKind = 'ec-p256', signature = 'SHA-256' } = request;
  const keys = await makeKeys(keyKind, signature);
  const subject = distinguishedName(names[0] ?? 'nameless');
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: issuer?.certificate.subjectName.toJSON() ?? subject,
    notBefore: request.notBefore ?? daysFromNow(-1),
    notAfter: request.notAfter ?? daysFromNow(90),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: signingAlgorithm(issuer?.keys ?? keys, signature),
    extensions: [...leafExtensions(request), ...(await keyIdentifiers(keys, issuer))],
  });
  return bundle(await privateKeyPem(keys), certificate, issuer);
}

const WEB_SERVER: string[] = [x509.ExtendedKeyUsage.serverAuth];

function keyUsageOf(usage: NonNullable<LeafRequest['keyUsage']>): x509.KeyUsagesExtension {
  const { digitalSignature, keyEncipherment } = x509.KeyUsageFlags;
  if (usage === 'encipherment-alone') return new x509.KeyUsagesExtension(keyEncipherment, true);
  return new x509.KeyUsagesExtension(digitalSignature | keyEncipherment, true);
}

function leafExtensions(request: LeafRequest): x509.Extension[] {
  const { names, cnOnly = false, purposes = WEB_SERVER, keyUsage = 'usual', extensions = [] } = request;
  const alternatives = names.map((value) => ({ type: isIP(value) > 0 ? ('ip' as const) : ('dns' as const), value }));
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    keyUsageOf(keyUsage),
    ...(purposes.length === 0 ? [] : [new x509.ExtendedKeyUsageExtension(purposes)]),
    ...(cnOnly ? [] : [new x509.SubjectAlternativeNameExtension(alternatives)]),
    ...issuerAddress(request.issuerAt),
    ...extensions,
  ];
}

const issuerAddress = (at: string | undefined): x509.Extension[] =>
  at === undefined ? [] : [new x509.AuthorityInfoAccessExtension({ caIssuers: at })];

/** An extension by its identifier and its own DER, in hex. */
export const extension = (oid: string, der: string, critical = true): x509.Extension =>
  new x509.Extension(oid, critical, Buffer.from(der, 'hex'));

function bundle(key: string, certificate: x509.X509Certificate, issuer: Authority | undefined): Issued {
  const leaf = pem(certificate);
  const above: string[] = [];
  for (let next = issuer; next !== undefined; next = next.issuer) above.push(next.pem);
  const root = above.at(-1) ?? leaf;
  const chain = [leaf, ...above.slice(0, -1)].join('');
  return { key, leaf, chain, fullChain: above.length === 0 ? leaf : chain + root, root };
}

async function privateKeyPem(keys: Keys): Promise<string> {
  const exportKey = webcrypto.subtle.exportKey.bind(webcrypto.subtle) as unknown as (
    format: 'pkcs8',
    key: Keys['privateKey'],
  ) => Promise<ArrayBuffer>;
  return `${x509.PemConverter.encode(await exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY')}\n`;
}

const pem = (certificate: x509.X509Certificate): string => `${certificate.toString('pem')}\n`;
