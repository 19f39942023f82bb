import { describe, expect, it } from 'vitest';
import { chance, drawFrom } from './chance.js';
import { meanOf, quantile, ratioOf, shareOf } from './intervals.js';

const yes = (count: number, of: number) => Array.from({ length: of }, (_, at) => at < count);

describe('figures with their uncertainty', () => {
  // By hand from Wilson's formula; the last two are the ones that the normal interval gets wrong.
  it.each([
    [81, 100, 0.722, 0.875],
    [10, 10, 0.722, 1],
    [0, 10, 0, 0.278],
  ])('%i of %i', (count, of, least, most) => {
    const figure = shareOf(yes(count, of));
    expect([figure.least, figure.most]).toEqual([expect.closeTo(least, 2), expect.closeTo(most, 2)]);
  });

  it('a mean, a proportion of means, a quantile', () => {
    expect(meanOf([1, 2, 3])).toMatchObject({ value: 2, least: expect.closeTo(2 - 1.96 / Math.sqrt(3), 5) as number });
    const ratio = ratioOf([
      [2, 1],
      [4, 2],
      [9, 3],
    ]);
    expect(ratio.value).toBe(2.5);
    expect(ratio.least).toBeGreaterThanOrEqual(2);
    expect(ratio.most).toBeLessThanOrEqual(3);
    expect([0.5, 0.9, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([3, 5, 5]);
  });
});

describe('chance', () => {
  it('hangs on its key alone, and is even', () => {
    expect(chance('a', 1)).toBe(chance('a', 1));
    const draws = Array.from({ length: 10_000 }, (_, at) => chance('patient', at));
    for (const part of [0, 1, 2, 3]) {
      const inside = draws.filter((luck) => Math.floor(luck * 4) === part).length;
      expect(inside).toBeGreaterThan(2_300);
      expect(inside).toBeLessThan(2_700);
    }
  });

  it('draws by shares', () => {
    const shares = [
      ['a', 10],
      ['b', 0],
      ['c', 30],
    ] as const;
    expect([0, 0.24, 0.25, 0.999].map((luck) => drawFrom(shares, luck))).toEqual(['a', 'a', 'c', 'c']);
  });
});
