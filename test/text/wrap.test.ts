import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { columns, padTo, wrap } from '../../src/text/wrap.js';

describe('wrap', () => {
  it('breaks between words only, and fills lines', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks a long address after / ? and &, never within a part', () => {
    expect(wrap('see https://portal.example.org/login?a=1&b=2 now', 18)).toEqual([
      'see https://',
      'portal.example.org/',
      'login?a=1&b=2 now',
    ]);
  });

  it('does not break an address that fits on a line of its own', () => {
    expect(wrap('look at https://a.test/x/y', 20)).toEqual(['look at', 'https://a.test/x/y']);
  });

  it('breaks between letters of a script without blanks, and before no mark', () => {
    expect(wrap('患者ポータルへようこそ。', 8)).toEqual(['患者ポー', 'タルへよ', 'うこそ。']);
    expect(wrap('Zugangsdatenverwaltung', 8)).toEqual(['Zugangsdatenverwaltung']);
  });

  it('counts wide letters as a screen does', () => {
    expect(columns('日本')).toBe(4);
    expect(wrap('日本 日本', 6)).toEqual(['日本', '日本']);
    expect(padTo('日', 4, 'left')).toBe('  日');
  });

  it('indents what follows, within the width, and keeps the blanks in front', () => {
    expect(wrap('? What does the patient see?', 16, 2)).toEqual(['? What does the', '  patient see?']);
    expect(wrap('  one two three', 9, 4)).toEqual(['  one two', '    three']);
  });

  it('lets styles take no room', () => {
    expect(wrap('\u001B[1mone two\u001B[22m', 7)).toEqual(['\u001B[1mone two\u001B[22m']);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 60 }), (text, width) => {
        expect(wrap(text, width).join(' ')).toBe(text);
        const indented = wrap(text, width, 2);
        expect(indented.map((line) => line.trim()).join(' ')).toBe(text);
        expect(indented.filter((line) => columns(line) > width && line.trim().includes(' '))).toEqual([]);
      }),
    );
  });
});
