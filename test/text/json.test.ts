import fc from '../fast-check.js';
import { expect, it } from 'vitest';
import { stringifyJson } from '../../src/text/json.js';

it('escapes what a terminal would act on', () => {
  expect(stringifyJson({ a: '\u009b\u202e\u001b\u007f' })).toBe('{"a":"\\u009b\\u202e\\u001b\\u007f"}');
});

it('indents as asked, and prints null for what JSON has no word for', () => {
  expect(stringifyJson([1], 2)).toBe('[\n  1\n]');
  expect(stringifyJson(undefined)).toBe('null');
});

it('can be read back to the same value, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = stringifyJson({ text });

      expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      expect((JSON.parse(json) as { text: string }).text).toBe(text);
    }),
  );
});
