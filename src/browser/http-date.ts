import { parseCookieDate } from './cookies/expiry.js';

/** The words for Greenwich time; the oldest of the three forms of a date ends with the year instead. */
const IN_GREENWICH = /(?:\b(?:GMT|UTC|UT)|[+-]0000|\bZ|:\d\d\s+\d{4})$/;

/**
 * The moment that a Date header names, in any of its three forms (RFC 9110 section 5.6.7), in milliseconds since 1970.
 * Undefined where it cannot be read, or is in some local time.
 */
export function httpDate(text: string): number | undefined {
  const trimmed = text.trim();
  const time = IN_GREENWICH.test(trimmed) ? parseCookieDate(trimmed) : undefined;
  return Number.isFinite(time) ? time : undefined;
}
