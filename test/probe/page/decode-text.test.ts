import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/probe/page/decode-text.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('decodeText', () => {
  it.each([
    ['the header', latin1('señal'), 'text/html; charset=ISO-8859-1', 'señal'],
    ['a quoted charset', utf8('señal'), 'text/html; charset="utf-8"', 'señal'],
    ['a meta element', latin1('<meta charset="windows-1252">señal'), 'text/html', '<meta charset="windows-1252">señal'],
    [
      'an older meta element',
      latin1('<META http-equiv=Content-Type content="text/html; charset=iso-8859-15">€'.replace('€', '¤')),
      undefined,
      '<META http-equiv=Content-Type content="text/html; charset=iso-8859-15">€',
    ],
    ['valid UTF-8 without a word', utf8('contraseña'), undefined, 'contraseña'],
    ['anything else', latin1('contraseña'), undefined, 'contraseña'],
    [
      'the header before the meta element',
      utf8('<meta charset=latin1>ñ'),
      'text/html;charset=utf-8',
      '<meta charset=latin1>ñ',
    ],
    ['UTF-8 where a meta element claims UTF-16', utf8('<meta charset=utf-16>ñ'), undefined, '<meta charset=utf-16>ñ'],
    [
      'windows-1252 for what is called Latin-1, quotes and all',
      latin1('We\u0092re \u0080'),
      'text/html; charset=latin1',
      'We’re €',
    ],
    [
      'an XML declaration',
      latin1('<?xml version="1.0" encoding="iso-8859-1"?>ñ'),
      undefined,
      '<?xml version="1.0" encoding="iso-8859-1"?>ñ',
    ],
    [
      'a meta element far down in the head',
      latin1(`<head>${' '.repeat(3000)}<meta charset=koi8-r></head>\xc1`),
      undefined,
      `<head>${' '.repeat(3000)}<meta charset=koi8-r></head>а`,
    ],
    [
      'no description that speaks of charsets',
      latin1('<meta name=description content="charset=koi8-r">ñ'),
      undefined,
      '<meta name=description content="charset=koi8-r">ñ',
    ],
    ['a label that nobody knows as if there were none', utf8('ñ'), 'text/html; charset=klingon', 'ñ'],
    [
      'a meta element in a comment as none',
      latin1('<!-- <meta charset=utf-8> -->ñ'),
      undefined,
      '<!-- <meta charset=utf-8> -->ñ',
    ],
  ])('goes by %s', (_name, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });

  it('lets a byte order mark win over the header', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('año', 'utf16le')]);
    expect(decodeText(bytes, 'text/html; charset=utf-8')).toBe('año');
    expect(decodeText(Buffer.from([0xfe, 0xff, 0x00, 0x41]), undefined)).toBe('A');
    expect(decodeText(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('ñ')]), 'text/html; charset=latin1')).toBe(
      'ñ',
    );
  });

  it('forgives a character that the size limit cut in two', () => {
    const long = utf8('ñ'.repeat(40_000));
    expect(decodeText(long.subarray(0, 70_001), undefined).slice(0, 3)).toBe('ñññ');
  });
});
