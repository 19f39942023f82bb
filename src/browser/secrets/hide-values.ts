import { MASK } from '../mask.js';
import { occurrencesOf } from './value-in-text.js';

/**
 * A copy of plain data in which none of these values stands any more, as it is or percent-encoded. For what a server
 * may have said again: there no name tells that it is a secret.
 */
export function hideValues<T>(data: T, values: readonly string[]): T {
  const written = values.flatMap((value) => [value, encodeURIComponent(value)]);
  return written.length === 0 ? data : (hide(data, [...new Set(written)].map(occurrencesOf)) as T);
}

function hide(data: unknown, written: readonly RegExp[]): unknown {
  if (typeof data === 'string') return written.reduce((text, value) => text.replace(value, MASK), data);
  if (Array.isArray(data)) return data.map((entry) => hide(entry, written));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, entry]) => [name, hide(entry, written)]));
}
