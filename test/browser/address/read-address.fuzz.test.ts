import { createHash } from 'node:crypto';
import fc from '../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { AddressError, readAddress } from '../../../src/browser/address/read-address.js';
import { editSecrets } from '../../../src/browser/secrets/edit-address.js';
import { maskAddress } from '../../../src/browser/mask.js';

const PIECES = [
  'https://', 'http:', '://', 'htp//', 'portal.example.org', '/reset/', '?token=', '&url=', '#', '@', ':', '[', ']', '%', '%25', '&amp;', '=3D',
  '=\r\n', '\n', '> ', '](', '<a href=', '<URL:', '___', '/v3/__', '__;', '!', '*', '**A', '-3A__', '/L0/', 'https%3A%2F%2F', 'urldefense.com',
  'nam01.safelinks.protection.outlook.com/?url=', 'www.google.com/url?q=', 'intent:', 'mailto:', 'eyJhbGciOi', 'xn--', '。', '\u202e', '\u001b[31m', '\u0000',
]; // prettier-ignore

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...PIECES),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
const pasted = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));

/** What a paste becomes; undefined where it is refused, as it may be with nothing but `AddressError`. */
function read(text: string): ReturnType<typeof readAddress> | undefined {
  try {
    return readAddress(text);
  } catch (error) {
    expect(error).toBeInstanceOf(AddressError);
    return undefined;
  }
}

/** Tokens as servers make them: digests, written in one of the usual ways. */
const secret = fc
  .tuple(fc.integer(), fc.constantFrom<('base64url' | 'hex')[]>('base64url', 'hex'), fc.integer({ min: 20, max: 43 }))
  .map(([seed, encoding, length]) => createHash('sha256').update(String(seed)).digest(encoding).slice(0, length))
  .filter((text) => !/[-_]{2}/.test(text));

/** An address is also written broken, wrapped and coded. */
const WRITTEN: ((link: string) => string)[] = [
  (link) => link,
  (link) => `Dear Ann,\nplease open <${link}> today.\nYours, the clinic`,
  (link) => `[your link](${link})`,
  (link) => `<a href="${link.replaceAll('&', '&amp;')}">here</a>`,
  (link) => link.replace(/^https:/, 'https ').replace('//', ' //'),
  (link) => `${link.slice(0, 30)}\r\n${link.slice(30)}`,
  (link) => `> ${link.slice(0, 40)}\n> ${link.slice(40)}`,
  (link) => link.replaceAll('=', '=3D'),
  (link) => link.replaceAll('=', '&#61;'),
  (link) => encodeURIComponent(link),
  (link) => `https://nam01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05&reserved=0`,
  (link) => `https://urldefense.com/v3/__${link}__;!!Ab!cd$`,
  (link) => `https://eu.protection.sophos.com/?d=x&u=${encodeURIComponent(Buffer.from(link).toString('base64'))}`,
  (link) => `https://1abc.mjt.lu/lnk/AAA/1/bbb/${Buffer.from(link).toString('base64url')}`,
];
const LINKS: ((value: string) => string)[] = [
  (value) => `https://portal.example.org/reset-password?lang=en&token=${value}`,
  (value) => `https://portal.example.org/activate/${value}?lang=en`,
  (value) => `https://portal.example.org/login?a=${value}&b=2`,
  (value) => `https://portal.example.org/login?next=${encodeURIComponent(`/verify?code=${value}`)}&x=${value}`,
];

describe('for any paste', () => {
  it('nothing but AddressError is thrown, and only a page without credentials is asked for', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const result = read(text);
        if (result === undefined || result.request === null) return;
        expect(new URL(result.request)).toMatchObject({
          protocol: expect.stringMatching(/^https?:$/),
          username: '',
          password: '',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('what is asked for holds no secret any more', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const request = read(text)?.request ?? '';
        expect(editSecrets(request, undefined).found).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('facts hold no character that steers a terminal', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(JSON.stringify(read(text)?.facts ?? null)).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it('masking ends, hides the same again, and grows no text', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const once = maskAddress(text);
        expect(maskAddress(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(6 * text.length + 20);
      }),
      { numRuns: 300 },
    );
  });
});

it('no secret of a link is asked for or shown, however the link is written', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...LINKS), fc.constantFrom(...WRITTEN), (value, link, written) => {
      const text = written(link(value));
      const { facts, request } = readAddress(text);
      expect(request).toMatch(/^https:\/\/portal\.example\.org\//);
      const shown = JSON.stringify([facts, request]);
      expect(shown).not.toContain(value);
      expect(shown).not.toContain(value.slice(0, 16));
      expect(facts.secretsRemoved).not.toEqual([]);
      expect(maskAddress(link(value))).not.toContain(value);
    }),
    { numRuns: 600 },
  );
});
