import { maskAddress } from './mask.js';

/** Turns after which an address that only counts on is taken for the same place. */
const PATIENT_TURNS = 3;

/**
 * Where a visit stands: the address without its fragment, and the names of the cookies that are held there. Cookie
 * values do not count, as many servers give a new one each time.
 */
export function placeOf(url: string, cookieNames: string[]): string {
  const address = url.split('#', 1)[0] ?? '';
  return JSON.stringify([address, [...cookieNames].sort()]);
}

/**
 * The index of the earlier place that the last one is again, or undefined. An address that differs in the numbers or
 * the opaque values of its query only counts as the same after three turns, so that a redirect to itself that waits
 * for a cookie, or a sign-on with two steps, is healthy.
 */
export function findLoop(places: string[]): number | undefined {
  const last = places.at(-1);
  if (last === undefined) return undefined;
  const before = places.slice(0, -1);
  const same = before.indexOf(last);
  if (same >= 0) return same;
  const shape = shapeOf(last);
  const alike = before.flatMap((place, index) => (shapeOf(place) === shape ? [index] : []));
  return alike.length >= PATIENT_TURNS ? alike[0] : undefined;
}

/** The place with everything in its query that may change from turn to turn left open. */
function shapeOf(place: string): string {
  const [address, names] = JSON.parse(place) as [string, string[]];
  const [path, query] = splitOnce(maskAddress(address), '?');
  return JSON.stringify([path, query.replace(/\d+/g, '0'), names]);
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
