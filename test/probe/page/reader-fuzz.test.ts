import fc from '../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const PIECES = [
  '<form method=post action=/s>',
  '</form>',
  '<form action="javascript:1">',
  '<input type=password name=p>',
  '<input name=username>',
  '<button>Sign in</button>',
  '<div hidden>',
  '<div style="display:none',
  '</div>',
  '<table><tr>',
  '<select><option>',
  '<svg><title>',
  '<template>',
  '<noscript>',
  '<script>location="/x"</script>',
  '<style>.a{display:none}',
  '</style>',
  '<!--',
  '<iframe src="https://id.example.com/login">',
  '<base href="http://[">',
  '<meta http-equiv=refresh content="0;url=/a">',
  'Cookies are disabled.',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ud800',
  '&#x202e;',
  '&#27;]0;x&#7;',
  '<a href="/login?token=aB3dE5fG7hJ9kL1m">Log in',
  '<label for=',
  '"\'>',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

it('masks an address that a title shows', () => {
  const body = '<svg><title><a href="/login?token=aB3dE5fG7hJ9kL1m">Log in</a></title>';
  const inTitle = `<title>Log in at /login?token=aB3dE5fG7hJ9kL1m now</title>${body}`;
  expect(read(inTitle).title).toBe('Log in at /login?token=•••••• now');
});

describe('whatever a page is made of', () => {
  it('is read without a mistake, into a bounded answer of clean text', () => {
    fc.assert(
      fc.property(soup, (body) => {
        const text = JSON.stringify(read(body));
        expect(text.length).toBeLessThan(40_000);
        expect(text).not.toMatch(
          /\\u00[01]|[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\ud[89a-f]|aB3dE5fG7hJ9kL1m/,
        );
      }),
      { numRuns: 400 },
    );
  });
});
