import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitWriter } from '../../src/build/words/bit-writer.js';
import { packModel } from '../../src/build/words/pack.js';
import { BitReader, Chances } from '../../src/words/classifier/bits.js';
import { LARGEST } from '../../src/words/classifier/code-model.js';
import { unpackModel } from '../../src/words/classifier/unpack.js';

const bits = fc.array(fc.record({ sort: fc.nat(3), bit: fc.oneof(fc.boolean(), fc.constant(true)) }), {
  maxLength: 3000,
});

function written(list: readonly { sort: number; bit: boolean }[]): Uint8Array {
  const writer = new BitWriter();
  const chances = new Chances();
  for (const { sort, bit } of list) writer.bit(chances.of(sort), bit);
  return writer.end();
}

it('bits come back as they were written', () => {
  fc.assert(
    fc.property(bits, (list) => {
      const reader = new BitReader(written(list));
      const chances = new Chances();
      expect(list.map(({ sort }) => reader.bit(chances.of(sort)))).toEqual(list.map(({ bit }) => bit));
    }),
  );
});

it.each([true, false])('bits that are all %s take hardly any room', (bit) => {
  expect(written(Array<{ sort: number; bit: boolean }>(8000).fill({ sort: 0, bit })).length).toBeLessThan(30);
});

it('a model comes back in steps of its weights', () => {
  const hash = fc.nat(0xffffff);
  const models = fc.uniqueArray(hash, { minLength: 1, maxLength: 40 }).chain((hashes) =>
    fc.record({
      hashes: fc.constant(hashes),
      weights: fc.array(fc.integer({ min: -LARGEST, max: LARGEST }), {
        minLength: 3 * (hashes.length + 1),
        maxLength: 3 * (hashes.length + 1),
      }),
    }),
  );
  fc.assert(
    fc.property(models, ({ hashes, weights }) => {
      // The largest of all, so that a step is one.
      const exact = Float32Array.from([...weights.slice(0, -1), LARGEST]);
      const {
        rows,
        weights: steps,
        ...rest
      } = unpackModel(packModel({ classes: ['a', 'b', 'c'], hashes, weights: exact }));
      expect(rest).toEqual({ classes: ['a', 'b', 'c'], bias: [...exact.slice(-3)], step: 1 });
      expect(hashes.map((one) => [...steps.subarray(3 * rows.get(one)!, 3 * rows.get(one)! + 3)])).toEqual(
        hashes.map((_, row) => weights.slice(3 * row, 3 * row + 3).map((one) => one || 0)),
      );
    }),
  );
});
