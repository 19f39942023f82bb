import { expect, it } from 'vitest';
import { calibrationOf } from './calibration.js';
import { confusionOf } from './confusion.js';

it('sets chances that were given against what was right', () => {
  const cases = [0.1, 0.3, 0.8, 0.75, 0.9, 1].map((chance) => ({ chance, right: chance > 0.77 }));
  const bands = calibrationOf(cases).map(({ least, right: { n, value } }) => [least, n, value]);
  expect(bands).toEqual([
    [0, 1, 0],
    [0.3, 1, 0],
    [0.5, 0, 0],
    [0.7, 2, 0.5],
    [0.9, 2, 1],
  ]);
});

it('counts what is taken for what, the most frequent first', () => {
  const pairs = ['a b', 'c d', 'c d', 'a a', 'e f'].map((pair) => pair.split(' '));
  const cases = pairs.map(([cause = '', first]) => ({ cause, first }));
  expect(confusionOf([...cases, { cause: 'a', first: undefined }], 2)).toEqual([
    { cause: 'c', takenFor: 'd', times: 2 },
    { cause: 'a', takenFor: 'b', times: 1 },
  ]);
});
