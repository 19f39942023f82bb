import { decodeValue } from './split-address.js';
import { occurrencesOf } from './value-in-text.js';

/** Values within values are decoded so many times. */
const MOST_DECODINGS = 3;

/**
 * The address without these values, wherever they stand in it: parameters of query and fragment that hold one are left
 * out, and the site's front page takes the place of a path that does. A secret may be written into a link twice, and a
 * server may lead on to an address that carries it again.
 *
 * @param values secrets, decoded
 */
export function withoutValues(url: URL, values: readonly string[]): URL {
  const parts = [url.pathname, url.search, url.hash];
  if (values.length === 0 || !parts.some((part) => holds(part, values))) return url;
  if (holds(url.pathname, values)) return new URL('/', url);
  const clean = new URL(url);
  clean.search = withoutParameters(url.search.slice(1), values);
  clean.hash = withoutParameters(url.hash.slice(1), values);
  return clean;
}

function withoutParameters(text: string, values: readonly string[]): string {
  return text
    .split('&')
    .filter((parameter) => !holds(parameter, values))
    .join('&');
}

/** Whether a text holds one of the values, as it is written or under any coding of it. */
function holds(text: string, values: readonly string[]): boolean {
  let shown = text;
  for (let round = 0; round <= MOST_DECODINGS; round += 1) {
    // A plus may stand for itself or for a blank.
    const read = [shown, decodeValue(shown)];
    if (values.some((value) => read.some((each) => each.search(occurrencesOf(value)) >= 0))) return true;
    shown = decodeValue(shown.replaceAll('+', '%2B'));
  }
  return false;
}
