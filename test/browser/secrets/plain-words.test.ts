import { expect, it } from 'vitest';
import { arePlainWords, isPlainSegment, readsAsWords } from '../../../src/browser/secrets/plain-words.js';

it.each(['password', 'resetPassword', 'not-found', 'sign_in', 'index.html', 'step-2', 'oauth2'])(
  '%s is words',
  (text) => {
    expect(arePlainWords(text)).toBe(true);
  },
);

it.each(['abcdefgh', 'horse-battery-staple', 'secretvalue', 'ab12cd34', '482913', 'password7x', '', 'x'.repeat(5000)])(
  '%s is no words',
  (text) => {
    expect(arePlainWords(text)).toBe(false);
  },
);

it.each(['northside', 'Family-Medicine', 'password'])('%s names a page', (text) => {
  expect(isPlainSegment(text)).toBe(true);
});

it.each(['abcdefgh', 'Ab12Cd34', 'WXYZABCD', 'qzxwvk', 'a1b2c3'])('%s names no page', (text) => {
  expect(isPlainSegment(text)).toBe(false);
});

it.each(['PatientHomePage', 'spring2026newsletter', '2026-11-24-login-notice'])('%s reads as words', (text) => {
  expect(readsAsWords(text)).toBe(true);
});

it.each(['abc123def456ghi789', '9f8e7d6c5b4a39281706', 'AbCdEfGhIjKlMnOp', 'eyJhbGciOiJIUzI1NiJ9'])(
  '%s does not read as words',
  (text) => {
    expect(readsAsWords(text)).toBe(false);
  },
);

it('looks at each place of a text once', () => {
  expect(arePlainWords('signin'.repeat(20).slice(0, 119) + 'x')).toBe(false);
});
