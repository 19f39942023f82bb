import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.js';

const BANNED = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

describe('cleanText', () => {
  it.each([
    ['a colour sequence', '\u001b[31mred\u001b[0m', 'red'],
    ['a window title', 'a\u001b]0;title\u0007b', 'ab'],
    ['a lone escape', 'a\u001bb', 'ab'],
    ['a one-byte sequence introducer', 'a\u009b31mb', 'a31mb'],
    ['a direction override', 'portal\u202egro.live', 'portalgro.live'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061c', 'a'],
    ['line breaks and tabs', ' a\r\n\tb\u0085c ', 'a b c'],
    ['half a character', 'a\ud83db', 'ab'],
    ['a whole one', 'a😀b', 'a😀b'],
    ['a letter with its accent apart', 'e\u0301', 'é'],
  ])('takes out %s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('cuts at the limit and says so', () => {
    expect(cleanText('abcdef', 6)).toBe('abcdef');
    expect(cleanText('abcdefg', 6)).toBe('abcde…');
    expect(cleanText('abcd 😀', 6)).toBe('abcd…');
    expect(cleanText('abc', 0)).toBe('');
  });

  it('leaves nothing that steers a terminal, and is settled after one pass', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 80 }), (raw, limit) => {
        const clean = cleanText(raw, limit);
        expect(clean).not.toMatch(BANNED);
        expect(clean.length).toBeLessThanOrEqual(limit);
        expect(cleanText(clean, limit)).toBe(clean);
      }),
    );
  });
});
