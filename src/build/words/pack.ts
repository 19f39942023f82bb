import { brotliCompressSync, constants } from 'node:zlib';
import type { Concept } from '../../words/classifier/lexicon.js';
import { type PackedHeader, ZERO } from '../../words/classifier/unpack.js';

/** What was learned, before it is packed. */
export interface Learned {
  classes: string[];
  /** Hashes of the features, by row. */
  hashes: number[];
  /** Row by row, the bias as the last row. */
  weights: Float32Array;
}

/** How many weights are kept; the smallest ones say next to nothing. */
const KEPT = 26_000;
/** The largest weight that is stored, in steps. */
const LARGEST = 7;
/** Share of the weights that are larger than what is stored for them. */
const CLIPPED = 0.01;

/** The model and the concepts as base64; `unpack` says how they lie. */
export function pack(learned: Learned, concepts: Concept[]): string {
  const { classes, hashes, weights } = prune(learned);
  const step = stepOf(weights);
  const bias = [...weights.slice(hashes.length * classes.length)].map((one) => Number(one.toFixed(3)));
  const header: PackedHeader = { classes, bias, step, features: hashes.length, concepts };
  const order = hashes.map((_, row) => row).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const columns = Buffer.alloc(classes.length * hashes.length);
  for (let at = 0; at < classes.length; at++) {
    order.forEach((row, place) => {
      const whole = Math.round((weights[row * classes.length + at] ?? 0) / step);
      columns[at * hashes.length + place] = Math.max(-LARGEST, Math.min(LARGEST, whole)) + ZERO;
    });
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const whole = Buffer.concat([length, text, differences(order.map((row) => hashes[row] ?? 0)), columns]);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(whole, { params }).toString('base64');
}

/** Without the weights that say next to nothing, and the features that are left with none. */
function prune({ classes, hashes, weights }: Learned): Learned {
  const count = hashes.length * classes.length;
  const least = Float32Array.from(weights.subarray(0, count), Math.abs).sort()[Math.max(0, count - KEPT)] ?? 0;
  const rows = hashes.map((_, row) => weights.slice(row * classes.length, (row + 1) * classes.length));
  const thinned = rows.map((row) => row.map((one) => (Math.abs(one) < least ? 0 : one)));
  const left = thinned.flatMap((row, index) => (row.some((one) => one !== 0) ? [index] : []));
  return {
    classes,
    hashes: left.map((index) => hashes[index] ?? 0),
    weights: Float32Array.from([...left.flatMap((index) => [...(thinned[index] ?? [])]), ...weights.slice(count)]),
  };
}

function stepOf(weights: Float32Array): number {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((one) => one > 0)
    .sort((a, b) => b - a);
  return (sizes[Math.floor(sizes.length * CLIPPED)] ?? 1) / LARGEST;
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
