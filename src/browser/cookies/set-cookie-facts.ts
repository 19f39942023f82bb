import type { SetCookieFacts } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import type { ParsedSetCookie } from './parse-set-cookie.js';
import type { CookieReason } from '../../model/index.js';
import { looksLikeSession } from './session-cookie.js';
import { shownName } from './shown-name.js';

const LONGEST_TEXT = 100;

/** Values that stand for "no value" in a header that takes a cookie away. */
const NO_VALUE =
  /^["']?(?:-|0|del|deleted?|deleteme|expired|false|invalid|loggedout|none|null|removed|undefined|x)?["']?$/i;

/** A server that deletes picks a date long gone; one whose clock is wrong, or whose cookie lives short, does not. */
const LONG_GONE = Date.UTC(2010, 0, 1);

/**
 * What is kept of a Set-Cookie header: everything but its value. `expiry` as `expiryOf` says it; `reason` is undefined
 * where the cookie is stored.
 */
export function cookieFacts(
  parsed: ParsedSetCookie,
  expiry: number | undefined,
  reason: CookieReason | undefined,
  now: number,
): SetCookieFacts {
  const deletes = isDeletion(parsed, expiry, now);
  const why = reason === 'expired' && deletes ? 'deleted' : reason;
  const lifetime = { httpOnly: parsed.httpOnly, sessionOnly: expiry === undefined };
  return {
    name: shownName(parsed.name),
    ...optional('domain', parsed.domain),
    ...optional('path', parsed.path),
    secure: parsed.secure,
    ...optional('sameSite', parsed.sameSite),
    partitioned: parsed.partitioned,
    ...lifetime,
    stored: why === undefined,
    deletes,
    ...(why === undefined ? {} : { reason: why }),
    looksLikeSession: looksLikeSession(parsed.name, lifetime),
  };
}

function optional(key: 'domain' | 'path' | 'sameSite', text: string | undefined): Partial<SetCookieFacts> {
  return text === undefined ? {} : { [key]: cleanText(text, LONGEST_TEXT) };
}

/** Max-Age of nought, or an expiry that has passed with no value worth keeping or a date long gone. */
function isDeletion({ value }: ParsedSetCookie, expiry: number | undefined, now: number): boolean {
  if (expiry === undefined || expiry > now) return false;
  return expiry < LONG_GONE || NO_VALUE.test(value);
}
