import { maskAddress } from '../../browser/mask.js';
import { cleanText } from '../../text/clean.js';

/** Headers that say something about a fault or to those who look for it. Cookies are recorded elsewhere. */
const KEPT = new Set([
  'age',
  'akamai-grn',
  'cf-mitigated',
  'cf-ray',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'location',
  'proxy-authenticate',
  'refresh',
  'request-id',
  'retry-after',
  'server',
  'strict-transport-security',
  'transfer-encoding',
  'via',
  'www-authenticate',
  'x-amz-cf-id',
  'x-amzn-requestid',
  'x-amzn-waf-action',
  'x-cache',
  'x-correlation-id',
  'x-iinfo',
  'x-kpsdk-ct',
  'x-powered-by',
  'x-request-id',
]);

/** Products whose headers share a beginning. */
const KEPT_BEGINNINGS = ['x-sucuri-'];

/** Values that are, or hold, an address. */
const ADDRESSES = new Set(['location', 'refresh']);

const MAX_VALUE = 500;
const MAX_VALUES = 10;

/**
 * The headers worth keeping, in the order received, cleaned of what steers a terminal and masked where they hold an
 * address.
 *
 * @param headers names in lower case, values one character a byte
 */
export function keptHeaders(headers: [name: string, value: string][]): Record<string, string[]> {
  const kept: Record<string, string[]> = {};
  for (const [name, value] of headers) {
    if (!KEPT.has(name) && !KEPT_BEGINNINGS.some((beginning) => name.startsWith(beginning))) continue;
    const values = (kept[name] ??= []);
    if (values.length < MAX_VALUES) values.push(shown(name, value));
  }
  return kept;
}

/** What stands before the address in a Refresh header. */
const REFRESH_TIME = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?/i;

function shown(name: string, value: string): string {
  const text = utf8OrLatin1(value);
  if (!ADDRESSES.has(name)) return cleanText(text, MAX_VALUE);
  const before = REFRESH_TIME.exec(text)?.[0] ?? '';
  return cleanText(before + maskAddress(text.slice(before.length)));
}

/** Header bytes beyond ASCII are UTF-8 where they can be, else ISO 8859-1 (RFC 9110 section 5.5). */
export function utf8OrLatin1(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}
