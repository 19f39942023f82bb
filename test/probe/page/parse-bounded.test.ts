import { expect, it } from 'vitest';
import { html, LOGIN_FORM, read } from './read.js';

// Parsed to its end, each of these would fill the memory or take minutes, far beyond the limit of a test.
it.each([
  ['elements', '<b>'.repeat(1_300_000)],
  ['formatting that is taken up again', '<p><b><i>'.repeat(200_000)],
  ['formatting of all kinds', Array.from({ length: 60_000 }, (_, n) => `<b id=${n}>`).join('') + '<p>'.repeat(60_000)],
  ['tables within tables', '<table><tr><td>'.repeat(250_000)],
  ['attributes', `<div ${Array.from({ length: 400_000 }, (_, n) => `a${n}`).join(' ')}>`],
  ['comments', '<!--x-->'.repeat(400_000)],
])('a page of %s without end is read in part', (_what, body) => {
  expect(read(LOGIN_FORM + body)).toMatchObject({ partial: true, loginForm: { kind: 'password' } });
});

it('a long page is read to its end', () => {
  const page = read(html('<p class="line">A line of text with some words.</p>'.repeat(15_000) + LOGIN_FORM));
  expect(page.loginForm?.kind).toBe('password');
  expect(page.partial).toBeUndefined();
});

it('a long text is no long markup', () => {
  expect(read(html(`<p>${'word '.repeat(300_000)}</p>${LOGIN_FORM}`)).loginForm?.kind).toBe('password');
});
