import { brotliDecompressSync } from 'node:zlib';
import type { Concept } from './lexicon.js';
import type { Model } from './model.js';

/** What stands before the packed numbers, as JSON. */
export interface PackedHeader {
  classes: string[];
  bias: number[];
  step: number;
  features: number;
  concepts: Concept[];
}

/** What a weight is stored as: itself and this, so that it is never below zero. */
export const ZERO = 8;

/**
 * Undoes `pack` of the build: a header's length in four bytes, the header, the features' hashes in rising order as
 * differences of seven bits a byte, and the weights, one byte each, class after class.
 */
export function unpack(packed: string): { model: Model; concepts: Concept[] } {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const end = 4 + bytes.readUInt32LE(0);
  const { concepts, ...header } = JSON.parse(bytes.toString('utf8', 4, end)) as PackedHeader;
  const { rows, next } = readRows(bytes, end, header.features);
  const weights = readWeights(bytes.subarray(next), header.features, header.classes.length);
  return { model: { ...header, rows, weights }, concepts };
}

function readRows(bytes: Buffer, start: number, count: number): { rows: Map<number, number>; next: number } {
  const rows = new Map<number, number>();
  let next = start;
  let hash = 0;
  for (let row = 0; row < count; row++) {
    let difference = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[next++] ?? 0;
      difference |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    hash += difference;
    rows.set(hash, row);
  }
  return { rows, next };
}

function readWeights(bytes: Buffer, features: number, classes: number): Int8Array {
  const weights = new Int8Array(features * classes);
  for (let at = 0; at < classes; at++) {
    for (let row = 0; row < features; row++) {
      weights[row * classes + at] = (bytes[at * features + row] ?? ZERO) - ZERO;
    }
  }
  return weights;
}
