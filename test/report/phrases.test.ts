import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../src/report/phrases/index.js';
import { faultsOf, pairs } from '../fixtures/languages.js';

/** Names, units and words that both languages have. */
const SAME = [
  'SHA-256',
  'cookies',
  'Portal',
  'ok',
  'IPv4',
  'IPv6',
  'TLS',
  'meta refresh',
  'MTCaptcha',
  'ALTCHA',
  '1 byte',
];
const UNITS = /^\S+ (?:min|h|bytes|MiB)$|^SHA-256 \S+$/;

describe('the words of the reports', () => {
  it('are there in both languages, with the same places, none left in the other one', () => {
    const all = pairs(phrasesIn('en'), phrasesIn('es'));
    const same = new Set([...SAME, ...all.map(({ en }) => en).filter((text) => UNITS.test(text))]);
    expect(all.length).toBeGreaterThan(300);
    expect(all.flatMap((pair) => faultsOf(pair, same))).toEqual([]);
  });

  it.each([
    [0.01, 'less than 1 in 20', 'menos de 1 de cada 20'],
    [0.06, 'about 1 in 20', 'cerca de 1 de cada 20'],
    [0.1, 'about 1 in 10', 'cerca de 1 de cada 10'],
    [0.8, 'about 8 in 10', 'unas 8 de cada 10'],
    [0.97, 'more than 9 in 10', 'más de 9 de cada 10'],
  ])('tell a chance of %d', (chance, english, spanish) => {
    expect(phrasesIn('en').chance(chance)).toBe(english);
    expect(phrasesIn('es').chance(chance)).toBe(spanish);
  });

  it.each([
    [0, 'at once', 'al momento'],
    [30, '30 min', '30 min'],
    [120, '2 h', '2 h'],
    [4320, '3 days', '3 días'],
  ])('tell %d minutes', (minutes, english, spanish) => {
    expect(phrasesIn('en').minutes(minutes)).toBe(english);
    expect(phrasesIn('es').minutes(minutes)).toBe(spanish);
  });

  it.each([
    ['2026-11-02', '2 nov 2026'],
    ['2026-01-20 23:59 UTC', '20 ene 2026, 23:59 UTC'],
    ['2026-12-20 23:59:07 UTC', '20 dic 2026, 23:59:07 UTC'],
    ['2026-13-01', '2026-13-01'],
    ['on 2026-11-02', 'on 2026-11-02'],
  ])('write %s so that no day is taken for a month', (iso, spanish) => {
    expect(phrasesIn('es').moment(iso)).toBe(spanish);
    expect(phrasesIn('en').moment(iso)).toBe(iso);
  });
});
