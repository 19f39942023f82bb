import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../src/interview/phrases/index.js';
import { PROFILE_PHRASES } from '../../src/interview/phrases/profile.js';
import { faultsOf, pairs } from '../fixtures/languages.js';

describe('the words of the guided visit', () => {
  it('are there in both languages, with the same places, none left in the other one', () => {
    const all = pairs({ ...PHRASES.en, profile: PROFILE_PHRASES.en }, { ...PHRASES.es, profile: PROFILE_PHRASES.es });
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((pair) => faultsOf(pair, new Set(['no', 'No'])))).toEqual([]);
  });
});
