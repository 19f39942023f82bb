import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.js';
import type { Result } from '../../src/model/index.js';
import { FORMATS } from '../../src/report/index.js';
import { RESULTS } from './cases.js';

const BANNED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What a server, a link, a certificate or a saved file may hold in the place of a plain word. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u001b[31m', '\u001b]0;x\u0007', '\u009b2J', '\u0000', '\b\b', '\r', '\u202e', '\u2066', '\u061c', '\u200f', '\u0085', '\u007f'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => `x${pieces.join('')}y`); // prettier-ignore

/** The program's own names for things, which a saved file has to keep to. */
const OWN_NAME = /^(?:[a-z\d]+(?:[-.][a-z\d]+)*)?$/;

/** The result with such a text behind every text in it that is no name of the program's own, and in every name of a header. */
function withHostile(result: Result, text: string): Result {
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

describe('no text from outside reaches an output raw', () => {
  it.each(Object.entries(RESULTS))('%s', (_, make) => {
    fc.assert(
      fc.property(hostile, fc.boolean(), fc.boolean(), (text, isProbe, verbose) => {
        const result = withHostile(make(), text);
        const options = { view: isProbe ? 'probe' : 'diagnosis', verbose, explain: verbose, width: 60 } as const;
        for (const format of FORMATS) expect(render(result, { ...options, format })).not.toMatch(BANNED);
      }),
      { numRuns: 40 },
    );
  });
});
