import { describe, expect, it } from 'vitest';
import { httpDate } from '../../src/browser/http-date.js';

describe('a Date header', () => {
  it.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    ' Sun, 06 Nov 1994 08:49:37 +0000 ',
  ])('is read: %s', (text) => {
    expect(httpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it.each([
    '',
    'now',
    '784111777',
    'Sun, 06 Nov 1994 08:49:37 +0200',
    'Sun, 06 Nov 1994 08:49:37 CET',
    'Sun, 31 Feb 1994 08:49:37 GMT',
    'Sun, 06 Nov 99999 08:49:37 GMT',
  ])('is not read: %s', (text) => {
    expect(httpDate(text)).toBeUndefined();
  });
});
