import type { Result } from '../../src/model/index.js';

/** The program's own names for things, which a saved file has to keep to. */
const OWN_NAME = /^(?:[a-z\d]+(?:[-.][a-z\d]+)*)?$/;

/** The result with such a text behind every text in it that is no name of the program's own, and in every name of a header. */
export function withHostile(result: Result, text: string): Result {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OWN_NAME.test(value) ? value : value + text;
    if (Array.isArray(value)) return value.map((entry) => change(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [key === 'headers' ? name + text : name, change(entry, name)]),
    );
  };
  return change(structuredClone(result), '') as Result;
}
