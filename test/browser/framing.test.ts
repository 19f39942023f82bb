import { expect, it } from 'vitest';
import { framingRefusedBy } from '../../src/browser/framing.js';

const PAGE = new URL('https://portal.example.org/');
const FRAME = new URL('https://login.example.com/sign-in');
const xfo = (...values: string[]) => ({ 'x-frame-options': values });
const csp = (...values: string[]) => ({ 'content-security-policy': values });

it.each([
  ['deny', xfo('DENY'), 'x-frame-options'],
  ['same origin', xfo('sameorigin'), 'x-frame-options'],
  ['one of several', xfo('SAMEORIGIN, SAMEORIGIN'), 'x-frame-options'],
  ['no ancestors', csp("default-src 'self'; frame-ancestors 'none'"), 'frame-ancestors'],
  ['itself alone', csp("frame-ancestors 'self'"), 'frame-ancestors'],
  ['somebody else', csp('frame-ancestors https://clinic.example.org *.example.net'), 'frame-ancestors'],
  ['one policy of two', csp('frame-ancestors *', "frame-ancestors 'none'"), 'frame-ancestors'],
  ['another port', csp('frame-ancestors portal.example.org:8443'), 'frame-ancestors'],
])('a frame is refused: %s', (_what, headers, by) => {
  expect(framingRefusedBy(headers, FRAME, PAGE)).toBe(by);
});

it.each([
  ['nothing said', {}],
  ['a value that browsers do not know', xfo('ALLOW-FROM https://portal.example.org')],
  [
    'a policy that goes before the older header',
    { ...xfo('DENY'), ...csp('frame-ancestors https://portal.example.org') },
  ],
  ['a wildcard', csp('frame-ancestors https://*.example.org')],
  ['a scheme', csp('frame-ancestors https:')],
  ['http stands for https', csp('frame-ancestors http://portal.example.org')],
  ['a policy on something else', csp("default-src 'none'")],
])('a frame is shown: %s', (_what, headers) => {
  expect(framingRefusedBy(headers, FRAME, PAGE)).toBeUndefined();
});

it('a page of the same origin may frame it', () => {
  expect(framingRefusedBy(xfo('SAMEORIGIN'), new URL('https://portal.example.org/a'), PAGE)).toBeUndefined();
});
