import type { CookieReason, SetCookieFacts } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import { maskAddress } from '../mask.js';
import { expiryOf } from './expiry.js';
import type { ParsedSetCookie } from './parse-set-cookie.js';
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
  const deletes = expiry !== undefined && expiry <= now && isDeletion(parsed, now);
  const why = reason === 'expired' && deletes ? 'deleted' : reason;
  const lifetime = { httpOnly: parsed.httpOnly, sessionOnly: expiry === undefined };
  return {
    name: shownName(parsed.name),
    ...optional('domain', parsed.domain),
    // A path may carry what the address carries: the number of a sign-in under way.
    ...optional('path', parsed.path === undefined ? undefined : maskAddress(parsed.path)),
    secure: parsed.secure,
    ...optional('sameSite', parsed.sameSite),
    partitioned: parsed.partitioned,
    ...lifetime,
    stored: why === undefined,
    deletes,
    ...(why === undefined ? {} : { reason: why, ...keptElsewhere(why, parsed.name) }),
    looksLikeSession: looksLikeSession(parsed.name, lifetime),
  };
}

/**
 * Who keeps what Chromium drops: Safari asks no Secure of SameSite=None; Partitioned and the prefixes that ask for
 * HttpOnly are younger than many browsers in use.
 */
function keptElsewhere(reason: CookieReason, name: string): Pick<SetCookieFacts, 'keptBy'> {
  if (reason === 'same-site-none-without-secure') return { keptBy: 'safari' };
  const young = reason === 'prefix-broken' && /^__(?:host-)?http-/i.test(name);
  return young || reason === 'partitioned-without-secure' ? { keptBy: 'older-browsers' } : {};
}

function optional(key: 'domain' | 'path' | 'sameSite', text: string | undefined): Partial<SetCookieFacts> {
  return text === undefined ? {} : { [key]: cleanText(text, LONGEST_TEXT) };
}

/** Max-Age of nought, or an expiry with no value worth keeping or, by the server's own clock, of a date long gone. */
function isDeletion(parsed: ParsedSetCookie, now: number): boolean {
  return (expiryOf(parsed, now) ?? now) < LONG_GONE || NO_VALUE.test(parsed.value);
}
