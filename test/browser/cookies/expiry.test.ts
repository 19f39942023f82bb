import { expect, it } from 'vitest';
import { parseCookieDate } from '../../../src/browser/cookies/expiry.js';

it.each([
  ['Wed, 18 Nov 2037 12:34:56 GMT', '2037-11-18T12:34:56.000Z'],
  ['Wednesday, 18-Nov-37 12:34:56 GMT', '2037-11-18T12:34:56.000Z'],
  ['Wed Nov 18 12:34:56 2037', '2037-11-18T12:34:56.000Z'],
  ['"18 november 2037 1:2:3"', '2037-11-18T01:02:03.000Z'],
  ['18 Nov 69 00:00:00', '2069-11-18T00:00:00.000Z'],
  ['18 Nov 70 00:00:00', '1970-11-18T00:00:00.000Z'],
  ['18 Nov 2037 012:34:56', '2037-11-18T12:34:56.000Z'],
  ['2037/Nov/18 12:34:56', '2037-11-18T12:34:56.000Z'],
])('%s', (text, date) => {
  expect(parseCookieDate(text)).toBe(Date.parse(date));
});

it.each([
  'Wed, 18 Nov 2037',
  '12:34:56 Nov 2037',
  '31 Feb 2037 12:00:00',
  '32 Nov 2037 12:00:00',
  '18 Nov 2037 24:00:00',
  '18 Nov 2037 12:60:00',
  '18 Nov 2037 12:34',
  '18 Nov 2037 12:34:60',
  '18 Nov 2037 12:34:56Z',
  '18 Nov 2037 12:34:56:78',
  '18 Nov 2037a 12:34:56',
  '31 Feb 99999 12:00:00',
  '18 Foo 2037 12:34:56',
  '',
])('%s is no date', (text) => {
  expect(parseCookieDate(text)).toBeUndefined();
});

it('moves a year that cannot be reckoned with to the end', () => {
  expect(parseCookieDate('18 Nov 237 12:00:00')).toBe(-Infinity);
  expect(parseCookieDate('18 Nov 99999 12:00:00')).toBe(Infinity);
});
