import { brotliDecompressSync } from 'node:zlib';
import type { Model } from './model.js';

/** What stands before the packed numbers, as JSON. */
export interface PackedHeader {
  classes: string[];
  bias: number[];
  step: number;
  features: number;
}

/** What a weight is stored as: itself and this, so that it is never below zero. */
export const ZERO = 8;

/**
 * Undoes `packModel` of the build: a header's length in four bytes, the header, the features' hashes in rising order as
 * differences of seven bits a byte, and the weights, two a byte, class after class.
 */
export function unpackModel(packed: string): Model {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const end = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, end)) as PackedHeader;
  const { rows, next } = readRows(bytes, end, header.features);
  const weights = readWeights(bytes.subarray(next), header.features, header.classes.length);
  return { ...header, rows, weights };
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
  for (let place = 0; place < weights.length; place++) {
    const pair = bytes[place >> 1] ?? 0;
    const row = place % features;
    weights[row * classes + (place - row) / features] = (place % 2 === 0 ? pair >> 4 : pair & 0xf) - ZERO;
  }
  return weights;
}
