import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { holdsShortCode } from '../../../src/browser/secrets/short-code.js';

it.each([
  'Zk81Qp',
  '7b3a91',
  '5d41402a',
  'WX7K-2Q9Z',
  'ABCDE-FGHIJ-KLMNO',
  'xQvTzr',
  'go/Zk81Qp7x',
  '42xk91',
  'Zkqpxv81',
])('%s is a code', (value) => {
  expect(holdsShortCode(value)).toBe(true);
});

it.each([
  'northside',
  'MyChart2',
  'followMyHealth',
  'spring2026',
  'g84008',
  'covid19vaccine',
  'b2bportal',
  '24nov2026',
  'HELP-DESK',
  '2026-1124',
  '555-0199',
  'Family-Medicine',
  'mhpp24',
  '1234567890',
  'OAuth2',
  'en-US',
])('%s is none', (value) => {
  expect(holdsShortCode(value)).toBe(false);
});

it('knows most of the codes that random bytes make', () => {
  const codes = Array.from({ length: 1000 }, (_, seed) => {
    const digest = createHash('sha256').update(String(seed)).digest();
    return [digest.toString('hex').slice(0, 10), digest.toString('base64').replace(/[+/=]/g, '').slice(0, 8)];
  }).flat();
  expect(codes.filter(holdsShortCode).length).toBeGreaterThan(codes.length * 0.88);
});
