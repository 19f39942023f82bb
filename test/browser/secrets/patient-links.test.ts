import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/browser/address/read-address.js';
import { HARMLESS } from './harmless-links.js';
import { SECRET } from './secret-links.js';

const BASE = 'https://portal.example.org';

const absolute = (link: string): string => (/^https?:/.test(link) ? link : BASE + link);

describe('a value that works once is left out and masked', () => {
  it.each(SECRET)('%s', (link) => {
    const { facts, request, secrets } = readAddress(absolute(link));
    expect(facts.secretsRemoved).not.toEqual([]);
    const shown = JSON.stringify([facts, request]);
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });
});

describe('nothing is left out of', () => {
  it.each(HARMLESS)('%s', (link) => {
    const { facts, request } = readAddress(absolute(link));
    expect(facts.secretsRemoved).toEqual([]);
    expect(request).toBe(new URL(absolute(link)).href);
    expect(facts.checked).toBe(request);
  });
});
