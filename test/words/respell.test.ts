import { describe, expect, it } from 'vitest';
import { respell } from '../../src/words/classifier/respell.js';

const LEVELS: Record<string, number> = { password: 2, portal: 2, locked: 2, looked: 1, code: 2 };
const known = (word: string) => LEVELS[word] ?? 0;

describe('respell', () => {
  it.each([
    ['two letters swapped', 'pasword', 'password'],
    ['a letter left out', 'passwrd', 'password'],
    ['a letter too many', 'portall', 'portal'],
    ['a letter mistaken', 'pottal', 'portal'],
    ['swapped', 'protal', 'portal'],
    ['of two, the better known', 'loked', 'locked'],
  ])('%s: %s', (_, typed, meant) => {
    expect(respell([typed], known)).toEqual([meant]);
  });

  it.each([
    ['known', 'looked'],
    ['two slips away', 'pertol'],
    ['short', 'cod'],
    ['with a digit', 'porta1'],
  ])('leaves a word as it is: %s', (_, word) => {
    expect(respell([word], known)).toEqual([word]);
  });
});
