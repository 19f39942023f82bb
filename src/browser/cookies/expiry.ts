import type { ParsedSetCookie } from './parse-set-cookie.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Everything printable that is neither a letter, a digit nor the colon of the time. */
const DATE_SEPARATORS = /[\t !"#$%&'()*+,\-./;<=>?@[\\\]^_`{|}~]+/;

/** The first and the last year that Chromium reckons with; a date beyond them is moved to the end. */
const FIRST_YEAR = 1601;
const LAST_YEAR = 30_827;

/**
 * When a cookie ends, in milliseconds since 1970, `-Infinity` for at once; undefined for the end of the session.
 * Max-Age comes before Expires where it is a whole number (RFC 6265bis section 5.5). Expires is by the server's clock,
 * so Chromium moves it by as much as this computer is ahead of the answer's own Date.
 */
export function expiryOf({ maxAge, expires }: ParsedSetCookie, now: number, date?: string): number | undefined {
  if (maxAge !== undefined && /^[-+]?\d+$/.test(maxAge)) {
    const seconds = Number(maxAge);
    return seconds <= 0 ? -Infinity : now + seconds * 1000;
  }
  const end = expires === undefined ? undefined : parseCookieDate(expires);
  return end === undefined ? undefined : end + aheadOf(date, now);
}

/** How far `now` is ahead of a Date header; nought where there is none that can be read. */
function aheadOf(date: string | undefined, now: number): number {
  const serverTime = date === undefined ? undefined : parseCookieDate(date);
  return serverTime !== undefined && Number.isFinite(serverTime) ? now - serverTime : 0;
}

/**
 * Reads the date of an Expires attribute as Chromium does: day, month, year and time in any order and with nearly any
 * separators. Undefined where one is missing or there is no such day. Years outside of what can be reckoned are
 * clipped to `-Infinity` or `Infinity`.
 */
export function parseCookieDate(text: string): number | undefined {
  const { day, month, year, time } = dateFields(text);
  if (day === undefined || month === undefined || year === undefined || time === undefined) return undefined;
  const [hour, minute, second] = time;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const fullYear = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  const date = new Date(Date.UTC(fullYear, month, day, hour, minute, second));
  if (date.getUTCDate() !== day) return undefined;
  if (fullYear < FIRST_YEAR) return -Infinity;
  return fullYear > LAST_YEAR ? Infinity : date.getTime();
}

interface DateFields {
  day?: number;
  month?: number;
  year?: number;
  time?: [number, number, number];
}

/** The first token that fits a field takes it; the others (weekday, time zone) are passed over. */
function dateFields(text: string): DateFields {
  const fields: DateFields = {};
  for (const token of text.split(DATE_SEPARATORS)) {
    if (!/^\d/.test(token)) takeMonth(fields, token);
    else if (token.includes(':')) takeTime(fields, token);
    else takeNumber(fields, token);
  }
  return fields;
}

function takeMonth(fields: DateFields, token: string): void {
  const month = MONTHS.indexOf(token.slice(0, 3).toLowerCase());
  if (fields.month === undefined && month >= 0) fields.month = month;
}

/** Three numbers of any length and nothing else: no fraction, no zone behind it. */
function takeTime(fields: DateFields, token: string): void {
  const match = /^(\d+):(\d+):(\d+)$/.exec(token);
  if (fields.time === undefined && match !== null) fields.time = [Number(match[1]), Number(match[2]), Number(match[3])];
}

function takeNumber(fields: DateFields, token: string): void {
  if (!/^\d+$/.test(token)) return;
  if (fields.day === undefined && token.length <= 2) fields.day = Number(token);
  else if (fields.year === undefined && token.length <= 5) fields.year = Number(token);
}
