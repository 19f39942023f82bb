import { httpDate } from '../browser/http-date.js';
import { headerValues, type RawResponse } from './http/exchange.js';

/**
 * When an answer was made, in milliseconds since 1970, by its Date header (RFC 9110 section 6.6.1). Undefined where that
 * says nothing of now: a failed answer, one out of a cache, one that a cache may have kept for as long as it is old.
 *
 * @param now this computer's time
 */
export function dateOfAnswer(answer: RawResponse, now: number): number | undefined {
  const date = httpDate(last(answer, 'date'));
  if (date === undefined || answer.status >= 400 || isFromCache(answer)) return undefined;
  const age = now - date;
  return age > SLACK_MS && age <= keptFor(answer, date) + SLACK_MS ? undefined : date;
}

/** A cache may serve an answer a little longer than it should; and so little is no wrong clock either. */
const SLACK_MS = 60_000;

/** By Age and Warning (RFC 9111 sections 5.1 and 5.5), and by what the usual caches say of themselves. */
function isFromCache(answer: RawResponse): boolean {
  const age = Number(last(answer, 'age'));
  if (Number.isNaN(age) || age > 0 || /^\s*11[0-3]\b/.test(last(answer, 'warning'))) return true;
  const told = ['x-cache', 'cf-cache-status', 'x-cache-status', 'x-proxy-cache', 'cache-status'];
  return told.some((name) => /\b(?:hit|stale|updating|revalidated)\b/i.test(last(answer, name)));
}

/** How long a shared cache may keep an answer, in milliseconds; 0 where none may, or nothing is said. */
function keptFor(answer: RawResponse, date: number): number {
  const control = headerValues(answer, 'cache-control').join(',').toLowerCase();
  if (/\b(?:no-store|no-cache|private)\b/.test(control)) return 0;
  const seconds = /\bs-maxage\s*=\s*"?(\d+)/.exec(control) ?? /\bmax-age\s*=\s*"?(\d+)/.exec(control);
  if (seconds !== null) return Number(seconds[1]) * 1000;
  return Math.max(0, (httpDate(last(answer, 'expires')) ?? date) - date);
}

function last(answer: RawResponse, name: string): string {
  return headerValues(answer, name).at(-1) ?? '';
}
