import { at } from './at.js';
import { withPlaces } from './fit/templates.js';
import type { YamlPath } from './at.js';

/**
 * A rule with what a practice has written laid over it, so that one word or one text can be changed without repeating
 * the rule: maps are merged key by key; lists whose entries have ids are merged entry by entry, in the order of the
 * built-in list, new ones last; every other list, and every single value, is replaced.
 *
 * @param below the built-in rule as a file would hold it; undefined where there is none
 */
export function layOver(below: unknown, written: unknown): unknown {
  if (isRecord(below) && isRecord(written)) {
    const changed = Object.entries(written).map(([key, value]) => [key, layOver(below[key], value)]);
    return { ...below, ...Object.fromEntries(changed) };
  }
  if (isNamedList(below) && isNamedList(written)) {
    const own = new Map(written.map((entry) => [nameOf(entry), entry]));
    const known = new Set(below.map(nameOf));
    return [
      ...below.map((entry) => (own.has(nameOf(entry)) ? layOver(entry, own.get(nameOf(entry))) : entry)),
      ...written.filter((entry) => !known.has(nameOf(entry))),
    ];
  }
  return written;
}

/** A rule of the table as a file would hold it: its keys in the spelling of files, its texts with their places. */
export function asWritten(rule: object): Record<string, unknown> {
  const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(withPlaces(rule)).map(([key, value]) => [kebab(key), value]));
}

/** Where a place in the whole rule stands in what was written: entries of a list are found again by their ids. */
export function pathInWritten(path: YamlPath, whole: unknown, written: unknown): YamlPath {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const inWhole = at(whole, [key]);
  const place = typeof key === 'number' && Array.isArray(written) ? indexIn(written, inWhole, key) : key;
  return [place, ...pathInWritten(rest, inWhole, at(written, [place]))];
}

/** What a rule goes by: its id, the name of an interceptor, the cause of utterances; undefined for what has none. */
export function nameOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const name = entry['id'] ?? entry['name'] ?? entry['cause'];
  return typeof name === 'string' ? name : undefined;
}

function indexIn(written: unknown[], entry: unknown, index: number): number {
  const name = nameOf(entry);
  if (name === undefined || nameOf(written[index]) === name) return index;
  return written.findIndex((one) => nameOf(one) === name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNamedList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => nameOf(entry) !== undefined);
}
