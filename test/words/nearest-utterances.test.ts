import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { nearestUtterances, readWords } from '../../src/words/index.js';

const practice = {
  ...table,
  utterances: [
    { cause: 'wrong-portal' as const, texts: ['the blue screen with the lighthouse', 'the old Riverside page'] },
    { cause: 'portal-outage' as const, texts: ['the Monday morning message is back'] },
    { cause: 'not-sign-in' as const, texts: ['the parking garage is full'] },
  ],
};

describe('nearestUtterances', () => {
  it('puts the most alike first, whatever the slips and capitals', () => {
    const [first] = nearestUtterances('It shows the BLUE screen with the lighthuse', practice);
    expect(first).toMatchObject({ cause: 'wrong-portal', text: 'the blue screen with the lighthouse' });
  });

  it('finds nothing where a practice has added nothing', () => {
    expect(nearestUtterances('the blue screen', table)).toEqual([]);
  });

  it('lets what the practice has heard decide', () => {
    const { likelihoods } = readWords('the blue screen with the lighthouse', practice);
    const others = table.causes.filter(({ id }) => id !== 'wrong-portal');
    expect(others.every(({ id }) => (likelihoods[id] ?? 0) < (likelihoods['wrong-portal'] ?? 0))).toBe(true);
  });

  it('knows what the practice has filed as no matter of signing in', () => {
    expect(readWords('the parking garage is full', practice).aboutSignIn).toBe(false);
  });

  it('leaves other words alone', () => {
    const words = 'I forgot my password';
    expect(readWords(words, practice)).toEqual(readWords(words, table));
  });
});
