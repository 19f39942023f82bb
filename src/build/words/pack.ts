import { brotliCompressSync, constants } from 'node:zlib';
import { type PackedHeader, ZERO } from '../../words/classifier/unpack.js';

/** What was learned, before it is packed. */
export interface Learned {
  classes: string[];
  /** Hashes of the features, by row. */
  hashes: number[];
  /** Row by row, the bias as the last row. */
  weights: Float32Array;
}

/** The largest weight that is stored, in steps: few steps cost little accuracy and leave room for more features. */
const LARGEST = 3;
/** Share of the weights that are larger than what is stored for them. */
const CLIPPED = 0.0005;

/** The model as base64; `unpackModel` says how it lies. */
export function packModel({ classes, hashes, weights }: Learned): string {
  const step = stepOf(weights);
  const bias = [...weights.slice(hashes.length * classes.length)].map((one) => Number(one.toFixed(3)));
  const header: PackedHeader = { classes, bias, step, features: hashes.length };
  const order = hashes.map((_, row) => row).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const columns = classes.flatMap((_, at) => order.map((row) => (weights[row * classes.length + at] ?? 0) / step));
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const whole = Buffer.concat([length, text, differences(order.map((row) => hashes[row] ?? 0)), inPairs(columns)]);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(whole, { params }).toString('base64');
}

function inPairs(steps: readonly number[]): Buffer {
  const pairs = Buffer.alloc(Math.ceil(steps.length / 2));
  steps.forEach((exact, place) => {
    const whole = Math.max(-LARGEST, Math.min(LARGEST, Math.round(exact))) + ZERO;
    pairs[place >> 1] = (pairs[place >> 1] ?? 0) | (place % 2 === 0 ? whole << 4 : whole);
  });
  return pairs;
}

function stepOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return (sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1) / LARGEST;
}

function differences(rising: readonly number[]): Buffer {
  const bytes: number[] = [];
  rising.forEach((hash, index) => {
    let rest = hash - (rising[index - 1] ?? 0);
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  });
  return Buffer.from(bytes);
}
