import type { AddressEvidence, RemovedSecret } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import { maskAddress } from '../mask.js';
import { editSecrets } from '../secrets/edit-address.js';
import type { FoundSecret } from '../secrets/found-secrets.js';
import { hideValues } from '../secrets/hide-values.js';
import { couldBeSecret } from '../secrets/secret-value.js';
import { withoutValues } from '../secrets/without-values.js';
import { decodeValue } from '../secrets/split-address.js';
import { withoutCredentials } from '../url-parts.js';
import { AddressError } from './address-error.js';
import { hostFacts } from './host-facts.js';
import { decodeEntities } from './html-entities.js';
import { appLink } from './app-links.js';
import { specialLink } from './special-links.js';
import { unwrapAll } from './unwrap-all.js';

export { AddressError } from './address-error.js';

/** What was made of a pasted address, and the address to ask for; null where there is no page to ask for. */
export interface ReadAddress {
  facts: AddressEvidence;
  request: string | null;
  /** What was left out, so that it is left out again where a server leads back to it. Never kept. */
  secrets: string[];
}

const LONGEST_NAME = 60;

/**
 * Reads what somebody pasted as the address of a page: finds it in the text, takes mail filters' wrapping off, assumes
 * https where no scheme is given, and leaves out user names, passwords and every secret. Throws `AddressError` for a
 * text that is no such address, and nothing else.
 */
export function readAddress(pasted: string): ReadAddress {
  const { inner, wrappedBy, unreadable } = unwrapAll(pasted);
  const facts = {
    pasted: shownPasted(pasted, inner.address),
    scheme: inner.kind === 'web' ? inner.scheme : 'given',
    wrappedBy,
  } as const;
  if (inner.kind === 'app') return noPage(facts, appLink(inner.scheme, inner.address));
  const url = parseWeb(inner.address);
  if (unreadable !== undefined) return noPage(facts, { kind: 'opaque-link', service: unreadable });
  const special = specialLink(url);
  return special === undefined ? page(facts, url) : noPage(facts, special);
}

/**
 * What was pasted, without its secrets. A break or an entity inside a secret can hide it from the mask; then the
 * address that was read stands in its place.
 */
function shownPasted(pasted: string, address: string): string {
  const shown = maskAddress(cleanText(pasted));
  const compact = decodeValue(decodeEntities(shown)).replace(/\s/g, '');
  const secrets = editSecrets(address, undefined).found.map(({ value }) => value);
  const isHidden = secrets.every((secret) => !compact.includes(secret.replace(/\s/g, '')));
  return hideValues(isHidden ? shown : maskAddress(address), secrets);
}

type FirstFacts = Pick<AddressEvidence, 'pasted' | 'scheme' | 'wrappedBy'>;

function noPage(facts: FirstFacts, special: NonNullable<AddressEvidence['special']>): ReadAddress {
  const rest = { checked: null, secretsRemoved: [], frontInstead: false, hadCredentials: false, special };
  return { facts: { ...facts, ...rest }, request: null, secrets: [] };
}

function page(facts: FirstFacts, url: URL): ReadAddress {
  const { request, secrets, frontInstead } = withoutSecrets(url);
  return {
    facts: {
      ...facts,
      checked: maskAddress(request),
      secretsRemoved: secrets.map(removedSecret),
      frontInstead,
      hadCredentials: url.username !== '' || url.password !== '',
      host: hostFacts(url),
    },
    request,
    secrets: [...secrets.map(({ value }) => value), ...credentials(url)],
  };
}

function credentials({ username, password }: URL): string[] {
  return [username, password].map(decodeValue).filter(couldBeSecret);
}

/** Parses as browsers do (WHATWG URL) and refuses hosts that no name server can know. */
function parseWeb(address: string): URL {
  if (hasBadPort(address)) throw new AddressError('bad-port');
  if (!URL.canParse(address)) throw new AddressError('malformed');
  const url = new URL(address);
  // A name with its final dot is the same place, but certificates, cookies and people know it without.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  if (!isName(url.hostname) && !url.hostname.startsWith('[')) throw new AddressError('malformed');
  return url;
}

/** RFC 1035 section 2.3.4, with the underscore that names in use have. */
function isName(host: string): boolean {
  const labels = host.split('.');
  return (
    host.length <= 253 &&
    labels.every((label) => label.length <= 63 && /^[a-z\d_-]+$/.test(label) && /[a-z\d]/.test(label))
  );
}

function hasBadPort(address: string): boolean {
  const authority = /^https?:[\\/]*([^\\/?#]*)/i.exec(address)?.[1] ?? '';
  const port = /:([^:\]@]*)$/.exec(authority)?.[1];
  if (port === undefined || port === '') return false;
  return !/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65_535;
}

/** The address with its secrets left out; the site's front page where a path without them would name no page. */
function withoutSecrets(url: URL): { request: string; secrets: FoundSecret[]; frontInstead: boolean } {
  const open = withoutCredentials(url);
  const { address, found } = editSecrets(open.href, undefined);
  if (found.some((secret) => secret.segment) || !isFreeOfSecrets(address)) {
    return { request: `${open.origin}/`, secrets: found, frontInstead: true };
  }
  const bare = new URL(address);
  const clean = withoutValues(
    bare,
    found.map(({ value }) => value),
  );
  return { request: clean.href, secrets: found, frontInstead: clean.pathname !== bare.pathname };
}

/** Leaving parts out must not put a new secret together. */
function isFreeOfSecrets(address: string): boolean {
  return URL.canParse(address) && editSecrets(new URL(address).href, undefined).found.length === 0;
}

function removedSecret({ where, name, purpose }: FoundSecret): RemovedSecret {
  return { where, name: cleanText(name, LONGEST_NAME), purpose };
}
