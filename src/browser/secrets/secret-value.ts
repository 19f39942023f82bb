import { isTellingName } from './words.js';
import { arePlainWords, isPlainSegment, readsAsWords } from './plain-words.js';

/** Shorter values cannot keep a secret, and `state=s1` has to stay readable. */
const SHORTEST_SECRET = 6;
/** Long enough to be suspected wherever it stands. */
const LONG_SECRET = 16;

/** `name@host.tld`: a person's, and often all that a link needs. */
const MAIL_ADDRESS = /[\w.+-]@[\w-]+\.[a-z]/i;

/** Whether a value behind a telling parameter name is a secret: six or more characters that are no plain words. */
export function isSecretBehindName(value: string): boolean {
  return value.trim().length >= SHORTEST_SECRET && !arePlainWords(value);
}

/** Whether a path segment behind a telling one is a secret. Pages are named by words, so that more words count. */
export function isSecretBehindSegment(value: string): boolean {
  return value.trim().length >= SHORTEST_SECRET && !isPlainSegment(value);
}

/**
 * Whether a value is a secret wherever it stands: a token of sixteen or more characters of mixed kinds (every JSON Web
 * Token is one), or a mail address.
 */
export function isSecretAnywhere(value: string): boolean {
  if (MAIL_ADDRESS.test(value)) return true;
  return value.split(/[^\w\-.~+/=]+/).some((run) => isLongToken(run));
}

const PAIR = /([\w-]{2,40})["']?\s*[:=]\s*["']?([^"',;&{}\s]+)/g;

/** Whether a text holds telling names with secrets behind them, as JSON does: `{"token":"…"}`, `token:…`. */
export function holdsSecretPair(text: string): boolean {
  return [...text.matchAll(PAIR)].some(([, name = '', value = '']) => isTellingName(name) && isSecretBehindName(value));
}

function isLongToken(run: string): boolean {
  return run.length >= LONG_SECRET && hasMixedKinds(run) && !readsAsWords(run);
}

/** Two of the three kinds of characters that tokens are made of. */
function hasMixedKinds(text: string): boolean {
  return [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}
