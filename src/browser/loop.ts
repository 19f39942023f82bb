import { maskAddress } from './mask.js';

/** Turns after which an address that only counts on is taken for the same place. */
const PATIENT_TURNS = 3;

/** Where a visit stands before it asks. */
export interface Place {
  /** The address without its fragment. */
  address: string;
  /** Names of the cookies that are sent there, sorted. */
  names: string[];
  /** The cookies themselves, as they are sent. */
  held: string;
}

/** A place of a visit: an address, and the names and the header of the cookies that go there. */
export function placeOf(url: string, names: readonly string[], held = ''): Place {
  return { address: url.split('#', 1)[0] ?? '', names: [...names].sort(), held };
}

/**
 * The index of the earlier place that the last one is again, or undefined. A place is known again by its address and
 * the names of its cookies: at once where their values are the same too, else at its second return, as many servers
 * give a new value at each turn, and some step forward by it. An address that differs in the numbers or the opaque
 * values of its query only counts as the same after three turns, so that a redirect to itself that waits for a cookie,
 * or a sign-on with two steps, is healthy.
 */
export function findLoop(places: readonly Place[]): number | undefined {
  const last = places.at(-1);
  if (last === undefined) return undefined;
  const key = keyOf(last);
  const same = earlierIn(places, (place) => keyOf(place) === key);
  if (same.length > 1 || same.some((index) => places[index]?.held === last.held)) return same[0];
  const shape = shapeOf(last);
  return patiently(earlierIn(places, (place) => shapeOf(place) === shape));
}

/**
 * The same for a visit that has come to its last redirect: by now, an address of the same path and with parameters of
 * the same names, whatever they say, is the same place.
 */
export function findLooseLoop(places: readonly Place[]): number | undefined {
  const last = places.at(-1);
  if (last === undefined) return undefined;
  const outline = outlineOf(last);
  return patiently(earlierIn(places, (place) => outlineOf(place) === outline));
}

function patiently(alike: number[]): number | undefined {
  return alike.length >= PATIENT_TURNS ? alike[0] : undefined;
}

function earlierIn(places: readonly Place[], isAlike: (place: Place) => boolean): number[] {
  return places.slice(0, -1).flatMap((place, index) => (isAlike(place) ? [index] : []));
}

function keyOf({ address, names }: Place): string {
  return JSON.stringify([address, names]);
}

/** The place with everything in its query and its cookies' names that may change from turn to turn left open. */
function shapeOf({ address, names }: Place): string {
  const [path, query] = splitOnce(maskAddress(address), '?');
  return JSON.stringify([path, query.replace(/\d+/g, '0'), [...new Set(names.map(withoutNumbers))].sort()]);
}

function withoutNumbers(name: string): string {
  return name.replace(/[\w-]+/g, (word) => (/\d/.test(word) ? '0' : word));
}

function outlineOf({ address }: Place): string {
  const [path, query] = splitOnce(maskAddress(address), '?');
  const parameters = query.split('&').map((parameter) => splitOnce(parameter, '=')[0]);
  return JSON.stringify([path, parameters.sort()]);
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
