import fc from '../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { roundChances, threeDecimals } from '../../../src/report/assemble/chances.js';

const thousandths = (chances: number[]) => chances.map((chance) => Math.round(chance * 1000));

describe('roundChances', () => {
  it('adds up to one, keeps the order and is never far off', () => {
    const weights = fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(weights, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => b - a);
        const total = sorted.reduce((sum, weight) => sum + weight, 0);
        const rounded = roundChances(sorted);
        expect(thousandths(rounded).reduce((sum, part) => sum + part, 0)).toBe(1000);
        expect(rounded).toEqual(rounded.toSorted((a, b) => b - a));
        rounded.forEach((chance, index) => {
          expect(Math.abs(chance - (sorted[index] ?? 0) / total)).toBeLessThan(0.0021);
        });
      }),
    );
  });

  it('gives the parts that are left to the largest remainders', () => {
    expect(roundChances([0.6665, 0.1668, 0.1667])).toEqual([0.666, 0.167, 0.167]);
    expect(roundChances([1, 1, 1])).toEqual([0.334, 0.333, 0.333]);
  });

  it('leaves a doubt where there are several', () => {
    expect(roundChances([0.99999, 0.00001])).toEqual([0.999, 0.001]);
    expect(roundChances([0.4])).toEqual([1]);
    expect(roundChances([])).toEqual([]);
  });
});

describe('threeDecimals', () => {
  it('rounds, and knows no minus zero', () => {
    expect(threeDecimals(1.23456)).toBe(1.235);
    expect(Object.is(threeDecimals(-0.0001), 0)).toBe(true);
  });
});
