import { expect, it } from 'vitest';
import { beginCheck } from '../../src/probe/check.js';

it.each([
  [undefined, 15_000],
  [NaN, 15_000],
  [Infinity, 2 ** 31 - 1],
  [-5, 1],
  [800, 800],
])('a check that is given %s ms has %d', (timeoutMs, expected) => {
  const { deadline } = beginCheck(timeoutMs === undefined ? {} : { timeoutMs });
  deadline.dispose();
  expect(deadline.timeoutMs).toBe(expected);
});
