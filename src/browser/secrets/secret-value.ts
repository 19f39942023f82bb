import { arePlainWords, isPlainSegment, readsAsWords } from './plain-words.js';
import { holdsShortCode } from './short-code.js';
import { kindOfName } from './words.js';
import type { NameKind } from './words.js';

/** Shorter values cannot keep a secret, and `state=s1` has to stay readable. */
const SHORTEST_SECRET = 6;
/** Codes that are typed may be shorter. */
export const SHORTEST_CODE = 4;
/** Long enough to be suspected wherever it stands. */
const LONG_SECRET = 16;

/** `name@host.tld`: a person's, and often all that a link needs. */
const MAIL_ADDRESS = /[\w.+-]@[\w-]+\.[a-z]/i;

/** A JSON Web Token starts with a JSON object in base64url (RFC 7519 section 3.1). */
const WEB_TOKEN = /\beyJ[\w-]{8,}/;

/** Whether a value is a secret by the kind of its name and by its own look. */
export function isSecretOfKind(kind: NameKind, value: string): boolean {
  if (MAIL_ADDRESS.test(value) || WEB_TOKEN.test(value) || holdsSecretPair(value)) return true;
  if (kind === 'public') return false;
  if (kind === 'code' && isNoWord(value, SHORTEST_CODE)) return true;
  if (kind === 'telling' && isNoWord(value, SHORTEST_SECRET)) return true;
  return holdsLongToken(value) || (kind !== 'harmless' && holdsShortCode(value));
}

/** Whether a value behind this name is a secret: `token=…`, `state=…`, or any that looks like one. */
export function isSecretBehindName(name: string, value: string): boolean {
  const kind = kindOfName(name);
  // `state` is a place in the country as well.
  if (kind === 'telling' && /state$/i.test(name) && isPlainSegment(value)) return false;
  return isSecretOfKind(kind, value);
}

/** Whether a text that stands alone, as in a user name, could be a secret at all. */
export function couldBeSecret(value: string): boolean {
  return isNoWord(value, SHORTEST_SECRET);
}

/** Whether a path segment behind a telling one is a secret. Pages are named by words, so that more words count. */
export function isSecretBehindSegment(value: string): boolean {
  return value.trim().length >= SHORTEST_SECRET && !isPlainSegment(value);
}

/** Whether a value is the kind of number that is sent as a code in a message. */
export function isShortNumber(value: string): boolean {
  return /^\d{4,8}$/.test(value);
}

/**
 * Whether a value is a secret wherever it stands: a token of sixteen or more characters of mixed kinds (every JSON Web
 * Token is one), a mail address, a short code as machines make them, or a pair of a telling name and its secret.
 */
export function isSecretAnywhere(value: string): boolean {
  return isSecretOfKind('plain', value);
}

/** As `isSecretAnywhere`, short codes aside. */
function holdsLongToken(value: string): boolean {
  return value.split(/[^\w\-.~+/=]+/).some((run) => isLongToken(run));
}

const PAIR = /([\w-]{2,40})["']?\s{0,3}[:=]\s{0,3}["']?([^"',;&{}\s]+)/g;

/** Whether a text holds telling names with secrets behind them, as JSON does: `{"token":"…"}`, `token:…`. */
function holdsSecretPair(text: string): boolean {
  return [...text.matchAll(PAIR)].some(([, name = '', value = '']) => {
    const kind = kindOfName(name);
    return (kind === 'code' || kind === 'telling') && isNoWord(value, SHORTEST_SECRET);
  });
}

function isNoWord(value: string, shortest: number): boolean {
  return value.trim().length >= shortest && !arePlainWords(value);
}

function isLongToken(run: string): boolean {
  return run.length >= LONG_SECRET && hasMixedKinds(run) && !readsAsWords(run);
}

/** Two of the three kinds of characters that tokens are made of. */
function hasMixedKinds(text: string): boolean {
  return [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}
