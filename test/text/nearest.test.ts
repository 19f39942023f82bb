import { expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.js';

const KNOWN = ['probe', 'explain', 'rules', 'demo', 'account-locked', 'account-not-activated'];

it.each([
  ['prob', 'probe'],
  ['EXPLIAN', 'explain'],
  ['rule', 'rules'],
  ['acount-lockd', 'account-locked'],
  ['locked', 'account-locked'],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, KNOWN)).toBe(meant);
});

it.each(['portal.example.org', 'xyz', '', 'account'])('has no guess for "%s"', (word) => {
  expect(nearest(word, KNOWN)).toBeUndefined();
});
