import { describe, expect, it } from 'vitest';
import { PAGES, readPage, withFigures } from './drawing/pages.js';
import { builtInClinic, measureAgain } from './figures.js';
import { rounded, savedFigures } from './saved-figures.js';

/** The same program on another machine may round a weight of the reader of words otherwise; a change of judgement is more. */
const SLACK = 0.03;

/** What of it is no figure: lists of mistakes, and the ends of intervals, which follow from what they are around. */
const NO_FIGURE = new Set(['confusion', 'least', 'most']);

/** Every number in it, by its path. */
function numbersIn(value: unknown, path = ''): [path: string, value: number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_FIGURE.has(key) ? [] : numbersIn(inner, `${path}.${key}`),
  );
}

describe('the score', () => {
  const saved = savedFigures();

  it.each(PAGES)('is what $path shows', (page) => {
    const text = readPage(page);
    expect(text).toBe(withFigures(text, page, saved));
  });

  // Where this fails, the program judges otherwise than the pages say: `npm run score -- --write` draws them anew.
  it('comes out the same again, as far as it is measured here', () => {
    const before = new Map(numbersIn(saved.again));
    const now = numbersIn(rounded(measureAgain(builtInClinic())));
    expect(now.length).toBe(before.size);
    const moved = now.filter(([path, value]) => {
      const old = before.get(path) ?? Number.NaN;
      return !(Math.abs(value - old) <= SLACK * Math.max(1, Math.abs(old)));
    });
    expect(moved.map(([path, value]) => `${path}: ${before.get(path)} was saved, ${value} is measured`)).toEqual([]);
  }, 120_000);
});
