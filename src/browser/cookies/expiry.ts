import type { ParsedSetCookie } from './parse-set-cookie.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Everything printable that is neither a letter, a digit nor the colon of the time. */
const DATE_SEPARATORS = /[\t !"#$%&'()*+,\-./;<=>?@[\\\]^_`{|}~]+/;

/** The first and the last year that Chromium reckons with; a date beyond them is moved to the end. */
const FIRST_YEAR = 1601;
const LAST_YEAR = 30_827;

/**
 * When a cookie ends, in milliseconds since 1970, `-Infinity` for at once; undefined for the end of the session.
 * Max-Age comes before Expires where it is a whole number (RFC 6265bis section 5.5).
 */
export function expiryOf({ maxAge, expires }: ParsedSetCookie, now: number): number | undefined {
  if (maxAge !== undefined && /^[-+]?\d+$/.test(maxAge)) {
    const seconds = Number(maxAge);
    return seconds <= 0 ? -Infinity : now + seconds * 1000;
  }
  return expires === undefined ? undefined : parseCookieDate(expires);
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
  if (day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined;
  const fullYear = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  if (fullYear < FIRST_YEAR) return -Infinity;
  if (fullYear > LAST_YEAR) return Infinity;
  const date = new Date(Date.UTC(fullYear, month, day, hour, minute, second));
  return date.getUTCDate() === day ? date.getTime() : undefined;
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

function takeTime(fields: DateFields, token: string): void {
  const match = /^(\d{1,2}):(\d{1,2}):(\d{1,2})/.exec(token);
  if (fields.time === undefined && match !== null) fields.time = [Number(match[1]), Number(match[2]), Number(match[3])];
}

function takeNumber(fields: DateFields, token: string): void {
  const number = Number.parseInt(token, 10);
  if (fields.day === undefined && token.length <= 2) fields.day = number;
  else if (fields.year === undefined && token.length <= 5) fields.year = number;
}
