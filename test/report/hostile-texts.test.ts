import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.js';
import { FORMATS } from '../../src/report/index.js';
import { RESULTS } from './cases.js';
import { withHostile } from './with-hostile.js';

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
