import { describe, expect, it } from 'vitest';
import { DEMO_CASES } from '../../src/demo/cases.js';
import { table } from '../../src/generated/table.js';
import { faultsOf, localizedTexts } from '../fixtures/languages.js';

describe('the texts of the rules and of the demo', () => {
  it('are there in both languages, with the same places, none left in the other one', () => {
    // Choices of a product are names.
    const questions = table.questions.filter(({ id }) => id !== 'product');
    const all = localizedTexts({ ...table, questions, demo: DEMO_CASES });
    expect(all.length).toBeGreaterThan(1000);
    expect(all.flatMap((pair) => faultsOf(pair, new Set(['No'])))).toEqual([]);
  });
});
