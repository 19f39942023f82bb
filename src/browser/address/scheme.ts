import { distance } from 'fastest-levenshtein';
import ipaddr from 'ipaddr.js';
import { AddressError } from './address-error.js';
import { isAppScheme } from './app-links.js';

/** Schemes that a link may have without leading to a page or an app. */
const NO_PAGE = new Set(
  (
    'about blob callto chrome chrome-extension data dav edge facetime feed file filesystem ftp ftps geo git gopher imap ' +
    'irc jar javascript ldap ldaps magnet mailto maps mid moz-extension news nntp pop resource rtsp sftp sip sips ' +
    'skype sms smsto ssh svn tel telnet urn vbscript view-source webcal ws wss xmpp'
  ).split(' '),
);

/** Schemes that open a page in a certain browser, and what they stand for. */
const BROWSER_SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/^microsoft-edge:(?=https?:)/i, ''],
  [/^(?:googlechromes|x-safari-https|safari-https|firefox-focus-https):\/\//i, 'https://'],
  [/^(?:googlechrome|x-safari-http|safari-http):\/\//i, 'http://'],
];

export type Schemed =
  | { kind: 'web'; address: string; scheme: 'given' | 'assumed' }
  /** The scheme of an app, without the colon and in lower case. */
  | { kind: 'app'; address: string; scheme: string };

/**
 * Gives an address its scheme: kept where it is http or https, https where there is none, an app's where the scheme is
 * known as one or an address of that form stands behind it. Throws `AddressError` for every other.
 */
export function withScheme(text: string): Schemed {
  const address = repairScheme(text);
  if (/^https?(?::[\\/]*)?$/i.test(address)) throw new AddressError('empty');
  if (/^https?:/i.test(address)) return { kind: 'web', address: withBrackets(address), scheme: 'given' };
  const scheme = schemeOf(address);
  if (scheme === undefined) return assumed(address);
  // A letter before a colon is a drive of Windows.
  if (NO_PAGE.has(scheme) || scheme.length === 1) throw new AddressError('not-web');
  if (isAppScheme(scheme) && !/^[^:]*:\d+(?:[/?#]|$)/.test(address)) return { kind: 'app', address, scheme };
  if (isHostBeforePort(address, scheme)) return assumed(address);
  if (/^[^:/@\s]+:[^/@\s]*@[^/@\s]+\.[^/@\s]/.test(address)) return assumed(address);
  if (!/^[^:]*:\/\//.test(address)) throw new AddressError('not-web');
  return { kind: 'app', address, scheme };
}

/** Whether a text starts with the scheme of something that is no page: `tel:`, `mailto:`, `market:`. */
export function hasKnownScheme(text: string): boolean {
  const scheme = schemeOf(text);
  return scheme !== undefined && (NO_PAGE.has(scheme) || (isAppScheme(scheme) && /^[^:]*:\S/.test(text)));
}

function schemeOf(text: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
}

/** A word, perhaps a wrong sign, slashes: `https//`, `https;//`, `https: //`, `htp://`, `https:/`. */
const SLIP = /^([a-z]{2,6}) ?([:;.,]{0,3}) ?([\\/|]{1,4})[ \t]*(?=[^\s\\/|])/i;

/** Nobody pastes an address behind more schemes than this. */
const MOST_SCHEMES = 4;

/** Puts slips of typing in the scheme right where the meaning is certain; any other text comes back as it is. */
export function repairScheme(text: string): string {
  let address = repairedOnce(text);
  for (let round = 1; round < MOST_SCHEMES; round += 1) {
    const outer = SECOND_SCHEME.exec(address)?.[0];
    if (outer === undefined) break;
    address = repairedOnce(address.slice(outer.length));
  }
  return address;
}

/** `https://https://…`, `http://https//…`: pasted behind a scheme that stood there already. */
const SECOND_SCHEME = /^https?:[\\/]{2}(?:www\.)?(?=https?[:;.]?[\\/]{1,3}[^\\/])/i;

function repairedOnce(text: string): string {
  return BROWSER_SCHEMES.reduce((opened, [scheme, meant]) => opened.replace(scheme, meant), text)
    .replace(/^(h ?t ?t ?p ?s?) ?(?=:\/\/)/i, (scheme) => scheme.replaceAll(' ', ''))
    .replace(SLIP, (whole, word: string, sign: string, slashes: string) => {
      const meant = meantScheme(word.toLowerCase(), sign.includes(':') && slashes.length > 1);
      return meant === undefined ? whole : `${meant}://`;
    });
}

/** One letter missing, doubled, swapped or wrong; only where the rest of the scheme is right (`isWhole`). */
function meantScheme(word: string, isWhole: boolean): string | undefined {
  if (word === 'http' || word === 'https') return word;
  if (!isWhole) return undefined;
  if (['https', 'tps', 'httsp', 'htpts', 'thtps'].some((known) => known === word)) return 'https';
  const edits = { https: distance(word, 'https'), http: distance(word, 'http') };
  if (edits.https <= 1 && (word.endsWith('s') || edits.https < edits.http)) return 'https';
  return edits.http <= 1 || word === 'tp' || word === 'htpt' ? 'http' : undefined;
}

/** In `localhost:3000` and `portal.example.org:8443/login` the colon stands before a port. */
function isHostBeforePort(address: string, scheme: string): boolean {
  return /^[^:]*:\d+(?:[/?#\\]|$)/.test(address) || scheme.includes('.') || scheme === 'localhost';
}

/** An IPv6 address without its square brackets, as people copy it. */
function withBrackets(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^(https?:[\\/]*)([\da-f:.]+)([\\/?#].*)?$/is.exec(address) ?? [];
  return ipaddr.IPv6.isValid(host) ? `${scheme}[${host}]${rest}` : address;
}

function assumed(text: string): Schemed {
  const address = text.replace(/^[\\/]{2}/, '');
  if (address === '') throw new AddressError('empty');
  if (/^[^\s/?#@:]+@[^\s/?#@.:]+\.[^\s/?#@:]+$/.test(address)) throw new AddressError('not-web');
  if (/^[/\\?#.]/.test(address) || /^\d+$/.test(address)) throw new AddressError('malformed');
  return { kind: 'web', address: withBrackets(`https://${address}`), scheme: 'assumed' };
}
