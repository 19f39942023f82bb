import { contextTag, objectIdentifier, readElement, readElements, readSequence, TAG, type DerElement } from './der.js';

/** The parts of a certificate that this program reads itself (RFC 5280 section 4.1). */
export interface CertificateFields {
  /** Names in a form in which two that are the same compare equal. */
  subject: string;
  issuer: string;
  /** The subject's public key with its algorithm. */
  publicKey: Buffer;
  signatureAlgorithm: DerElement[];
  extensions: Map<string, Extension>;
}

export interface Extension {
  critical: boolean;
  /** The extension's own DER. */
  value: Buffer;
}

/** Reads a certificate's DER; nothing where it is none. */
export function certificateFields(der: Buffer): CertificateFields | undefined {
  const [tbs, signatureAlgorithm] = readSequence(der);
  if (tbs?.tag !== TAG.sequence || signatureAlgorithm?.tag !== TAG.sequence) return undefined;
  const all = readElements(tbs.content);
  const [, , issuer, , subject, publicKey] = all[0]?.tag === contextTag(0) ? all.slice(1) : all;
  if (issuer === undefined || subject === undefined || publicKey === undefined) return undefined;
  const extensions = all.find(({ tag }) => tag === contextTag(3));
  return {
    issuer: comparableName(issuer.content),
    subject: comparableName(subject.content),
    publicKey: publicKey.content,
    signatureAlgorithm: readElements(signatureAlgorithm.content),
    extensions: readExtensions(extensions?.content ?? Buffer.alloc(0)),
  };
}

function readExtensions(content: Buffer): Map<string, Extension> {
  const extensions = new Map<string, Extension>();
  for (const { content: fields } of readSequence(content)) {
    const [oid, ...others] = readElements(fields);
    const value = others.find(({ tag }) => tag === TAG.octetString);
    if (oid?.tag !== TAG.objectIdentifier || value === undefined) continue;
    const critical = others.some(({ tag, content: flag }) => tag === TAG.boolean && flag[0] !== 0);
    extensions.set(objectIdentifier(oid.content), { critical, value: value.content });
  }
  return extensions;
}

const UTF16_BE = 0x1e;
const UTF8 = 0x0c;

/** Case, repeated blanks and the kind of string make no difference between names (RFC 5280 section 7.1). */
function comparableName(content: Buffer): string {
  const attributes = readElements(content).flatMap((set) => readElements(set.content));
  return attributes.map((attribute) => comparableAttribute(attribute.content)).join('\n');
}

function comparableAttribute(content: Buffer): string {
  const [oid, value] = readElements(content);
  if (oid === undefined || value === undefined) return content.toString('hex');
  const text = stringOf(value).replace(/\s+/g, ' ').trim().toLowerCase();
  return `${objectIdentifier(oid.content)}=${text}`;
}

function stringOf({ tag, content }: DerElement): string {
  if (tag === UTF8) return content.toString('utf8');
  if (tag !== UTF16_BE) return content.toString('latin1');
  return Buffer.from(content.subarray(0, content.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** The subject of a certificate alone, for an index; '' where the DER is no certificate. */
export function subjectOf(der: Buffer): string {
  const tbs = readSequence(der)[0];
  const all = tbs === undefined ? [] : readElements(tbs.content);
  const subject = all[0]?.tag === contextTag(0) ? all[5] : all[4];
  return subject === undefined ? '' : comparableName(subject.content);
}

/** The first element of an extension's value. */
export function elementOf(extension: Extension | undefined): DerElement | undefined {
  return extension === undefined ? undefined : readElement(extension.value);
}
