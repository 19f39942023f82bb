import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROWS } from './rows.js';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const cells = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it.each(Object.values(ROWS))('the README has figures for $what, its goal beside them', ({ what, goal }) => {
  const row = cells.find(([, first]) => first === what);
  expect(row?.[3]).toBe(goal);
  expect(row?.[4]).toMatch(/^(?:\d|curl is not|not told)/);
});

it('says what they were measured on, and no more of the machine', () => {
  expect(readme).toMatch(/Measured \d{4}-\d\d-\d\d, Node [\d.]+ on \w+ \w+, \d+ × .+ GiB, load [\d.]+ at the start\./);
});
