import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';

/** Complaints about the time that a pattern may take on text that is made to keep it busy. */
function complaints(pattern: string): string[] {
  const rules: Linter.RulesRecord = {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'potential' }],
  };
  const code = `export const found = new RegExp(${JSON.stringify(pattern)}, 'i');`;
  return new Linter().verify(code, { plugins: { regexp }, rules }).map(({ message }) => message);
}

it('every pattern of the products runs in linear time', () => {
  const patterns = table.products.flatMap(({ recognise, practiceIn }) => [
    ...recognise.paths,
    ...recognise.hints.paths,
    ...(practiceIn === undefined ? [] : [practiceIn]),
  ]);
  expect(patterns.length).toBeGreaterThan(0);
  for (const pattern of patterns) expect(complaints(pattern), pattern).toEqual([]);
});

it.each(['^(?:a+)+$', '\\s+$', '(?:a|ab)*ac*b*d'])('%s would not', (pattern) => {
  expect(complaints(pattern)).not.toEqual([]);
});
