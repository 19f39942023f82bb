import { cleanText } from '../../text/clean.js';
import type { CertificateFacts } from '../../model/index.js';
import { elementOf, type CertificateFields } from './certificate-fields.js';
import { bitOf, contextTag, objectIdentifier, readElement, readElements, TAG, type DerElement } from './der.js';

/** Object identifiers of the extensions that are read (RFC 5280 section 4.2). */
const EXTENSION = {
  keyUsage: '2.5.29.15',
  subjectAlternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  extendedKeyUsage: '2.5.29.37',
  authorityInformationAccess: '1.3.6.1.5.5.7.1.1',
} as const;

/** Extensions that browsers know when they are marked critical: the above, and those about policies. */
const KNOWN_CRITICAL = new Set<string>([
  EXTENSION.keyUsage,
  EXTENSION.subjectAlternativeName,
  EXTENSION.basicConstraints,
  EXTENSION.nameConstraints,
  EXTENSION.extendedKeyUsage,
  '2.5.29.32',
  '2.5.29.33',
  '2.5.29.36',
  '2.5.29.54',
  '1.3.6.1.4.1.311.21.10',
]);

const SERVER_AUTHENTICATION = new Set(['1.3.6.1.5.5.7.3.1', '2.5.29.37.0']);

const MOST_LISTED = 50;

type ExtensionFacts = Pick<
  CertificateFacts,
  'authority' | 'pathLength' | 'forServers' | 'signsHandshakes' | 'unknownCritical' | 'nameConstraints' | 'issuerAt'
>;

/** What a certificate's extensions allow it to be used for. What is as usual is left out. */
export function extensionFacts({ extensions }: CertificateFields): ExtensionFacts {
  const keyUsage = elementOf(extensions.get(EXTENSION.keyUsage));
  const may = (bit: number): boolean => keyUsage === undefined || bitOf(keyUsage.content, bit);
  const { authority, pathLength } = basicConstraints(extensions);
  const forServers = servesServers(extensions);
  const unknown = [...extensions].filter(([oid, { critical }]) => critical && !KNOWN_CRITICAL.has(oid));
  const constraints = nameConstraints(extensions);
  const issuerAt = issuerAddresses(extensions);
  return {
    authority: authority && may(KEY_CERT_SIGN),
    ...(pathLength === undefined ? {} : { pathLength }),
    ...(forServers ? {} : { forServers }),
    ...(may(DIGITAL_SIGNATURE) ? {} : { signsHandshakes: false }),
    ...(unknown.length === 0 ? {} : { unknownCritical: unknown.map(([oid]) => oid).slice(0, MOST_LISTED) }),
    ...(constraints === undefined ? {} : { nameConstraints: constraints }),
    ...(issuerAt.length === 0 ? {} : { issuerAt }),
  };
}

const DIGITAL_SIGNATURE = 0;
const KEY_CERT_SIGN = 5;

type Extensions = CertificateFields['extensions'];

/** `SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL }` */
function basicConstraints(extensions: Extensions): { authority: boolean; pathLength?: number } {
  const sequence = elementOf(extensions.get(EXTENSION.basicConstraints));
  const fields = sequence?.tag === TAG.sequence ? readElements(sequence.content) : [];
  const authority = fields.some(({ tag, content }) => tag === TAG.boolean && content[0] !== 0);
  const length = fields.find(({ tag }) => tag === TAG.integer);
  if (length === undefined || length.content.length === 0) return { authority };
  return { authority, pathLength: length.content.length > 1 ? 255 : (length.content[0] ?? 0) };
}

function servesServers(extensions: Extensions): boolean {
  const sequence = elementOf(extensions.get(EXTENSION.extendedKeyUsage));
  if (sequence === undefined) return true;
  return readElements(sequence.content).some(({ content }) => SERVER_AUTHENTICATION.has(objectIdentifier(content)));
}

const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;
const URI = 0x86;

/** DNS names of the subjectAltName extension, as they stand there. */
export function dnsNames({ extensions }: CertificateFields): string[] {
  const sequence = elementOf(extensions.get(EXTENSION.subjectAlternativeName));
  const names = sequence === undefined ? [] : readElements(sequence.content);
  return names.filter(({ tag }) => tag === DNS_NAME).map(({ content }) => content.toString('latin1'));
}

/** `SEQUENCE { permittedSubtrees [0], excludedSubtrees [1] }`; names of other kinds do not concern a web server. */
function nameConstraints(extensions: Extensions): CertificateFacts['nameConstraints'] {
  const sequence = elementOf(extensions.get(EXTENSION.nameConstraints));
  if (sequence === undefined) return undefined;
  const fields = readElements(sequence.content);
  const subtrees = (number: number): string[] => {
    const field = fields.find(({ tag }) => tag === contextTag(number));
    return (field === undefined ? [] : readElements(field.content)).flatMap(subtree).slice(0, MOST_LISTED);
  };
  return { permitted: subtrees(0), excluded: subtrees(1) };
}

/** A DNS name as it stands, an address range as `address/mask` in hex; nothing for other kinds. */
function subtree({ content }: DerElement): string[] {
  const base = readElement(content);
  if (base?.tag === DNS_NAME) return [`dns:${cleanText(base.content.toString('latin1'), 255).toLowerCase()}`];
  return base?.tag === IP_ADDRESS ? [`ip:${base.content.toString('hex')}`] : [];
}

const CA_ISSUERS = '1.3.6.1.5.5.7.48.2';
const MOST_ADDRESSES = 5;

/** Plain http addresses of the issuer's certificate (RFC 5280 section 4.2.2.1); browsers fetch it from no other. */
function issuerAddresses(extensions: Extensions): string[] {
  const sequence = elementOf(extensions.get(EXTENSION.authorityInformationAccess));
  const descriptions = sequence === undefined ? [] : readElements(sequence.content);
  return descriptions
    .map(({ content }) => readElements(content))
    .filter(([method, location]) => method && objectIdentifier(method.content) === CA_ISSUERS && location?.tag === URI)
    .map(([, location]) => cleanText(location?.content.toString('latin1') ?? '', 500))
    .filter((address) => /^http:\/\//i.test(address) && URL.canParse(address))
    .slice(0, MOST_ADDRESSES);
}
