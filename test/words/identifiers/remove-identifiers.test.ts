import fc from '../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { removeIdentifiers } from '../../../src/words/identifiers/remove-identifiers.js';
import { ENGLISH, HARMLESS, SPANISH } from './sentences.js';

describe('what tells who somebody is', () => {
  it.each([...ENGLISH, ...SPANISH])('leaves out of %j', (typed, kept, ...kinds) => {
    expect(removeIdentifiers(typed)).toEqual({ text: kept, removed: kinds });
  });

  it.each(HARMLESS)('leaves %j as it is', (typed) => {
    expect(removeIdentifiers(typed)).toEqual({ text: typed, removed: [] });
  });

  it('takes nothing more out of what it has cleared', () => {
    const all = [...ENGLISH, ...SPANISH].map(([typed]) => typed);
    for (const [at, typed] of all.entries()) {
      for (const joint of [', ', '; ', '. ', ' ']) {
        const cleared = removeIdentifiers([typed, all[at + 1] ?? '', all[at + 2] ?? ''].join(joint)).text;
        expect(removeIdentifiers(cleared)).toEqual({ text: cleared, removed: [] });
      }
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (typed) => typeof removeIdentifiers(typed).text === 'string',
      ),
    );
  });
});
