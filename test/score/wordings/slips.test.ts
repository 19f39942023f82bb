import { expect, it } from 'vitest';
import { withSlips } from './slips.js';

const WORDS = 'My password is not accepted, although it always worked before yesterday.';

it('slips in every fourth longer word, the first included, and nowhere else', () => {
  for (let turn = 0; turn < 50; turn++) {
    const [before, after] = [WORDS.split(' '), withSlips(WORDS, turn).split(' ')];
    const changed = before.flatMap((word, at) => (word === after[at] ? [] : [word]));
    // A letter that is swapped with its like, or doubled away, may leave a word as it was.
    expect(['password', 'worked']).toEqual(expect.arrayContaining(changed));
    expect(changed.length).toBeGreaterThan(0);
  }
});

it('slips otherwise each turn, and the same way again', () => {
  const turns = Array.from({ length: 8 }, (_, turn) => withSlips(WORDS, turn));
  expect(new Set(turns).size).toBeGreaterThan(4);
  expect(turns).toEqual(Array.from({ length: 8 }, (_, turn) => withSlips(WORDS, turn)));
});
