import { Chances } from '../../words/classifier/bits.js';
import { codeNumber, codeRow, LARGEST } from '../../words/classifier/code-model.js';
import type { PackedModel } from '../../words/classifier/unpack.js';
import { BitWriter } from './bit-writer.js';

/** What was learned, before it is packed. */
export interface Learned {
  classes: string[];
  /** Hashes of the features, by row. */
  hashes: number[];
  /** Row by row, the bias as the last row. */
  weights: Float32Array;
}

/** Share of the weights that are larger than what is stored for them. */
const CLIPPED = 0.0005;

/** The model as `unpackModel` reads it. */
export function packModel({ classes, hashes, weights }: Learned): PackedModel {
  const step = stepOf(weights);
  const bias = [...weights.slice(hashes.length * classes.length)].map((one) => Number(one.toFixed(3)));
  const order = hashes.map((_, row) => row).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const writer = new BitWriter();
  const chances = new Chances();
  const bit = (sort: number, known: boolean) => writer.bit(chances.of(sort), known);
  let before = 0;
  for (const row of order) before += codeNumber(bit, (hashes[row] ?? 0) - before);
  for (const row of order) {
    const whole = inSteps(weights.subarray(row * classes.length, (row + 1) * classes.length), step);
    codeRow(bit, new Int8Array(whole.length), whole);
  }
  return { classes, bias, step, features: hashes.length, bits: Buffer.from(writer.end()).toString('base64') };
}

function inSteps(weights: Float32Array, step: number): Int8Array {
  return Int8Array.from(weights, (exact) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(exact / step))));
}

function stepOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return (sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1) / LARGEST;
}
