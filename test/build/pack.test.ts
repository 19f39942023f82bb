import { brotliCompressSync } from 'node:zlib';
import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { pack } from '../../src/build/pack.js';
import { unpack } from '../../src/text/unpack.js';

const { value: plain } = fc.letrec((again) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    again('rows'),
    again('list'),
  ),
  list: fc.array(again('value'), { maxLength: 4 }),
  rows: fc.array(
    fc.record(
      { id: fc.string({ unit: 'grapheme' }), title: again('value'), sources: again('list') },
      { requiredKeys: ['id'], noNullPrototype: true },
    ),
    { maxLength: 4 },
  ),
}));

describe('packed data', () => {
  it('comes back as it was, its keys in their order', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('packs a good deal better where records are alike', () => {
    const rows = Array.from({ length: 200 }, (_, row) => ({
      id: `id-${row}`,
      often: 'sometimes',
      title: { en: `Row ${row}` },
    }));
    const size = (text: string) => brotliCompressSync(text).length;
    expect(size(pack(rows))).toBeLessThan(size(JSON.stringify(rows)));
  });

  it.each([
    ['a null in a list of records', [{ a: 1 }, { a: null }]],
    ['a key that means something else to it', [{ '#': 3, a: [] }]],
  ])('is refused where it would not: %s', (_, value) => {
    expect(() => pack(value)).toThrow('cannot be packed');
  });
});
