import { BitReader, Chances } from './bits.js';
import { codeNumber, codeRow } from './code-model.js';
import type { Model } from './model.js';

/** A model as the build packs it. */
export interface PackedModel {
  classes: readonly string[];
  bias: readonly number[];
  step: number;
  features: number;
  /** In base64: the features' hashes in rising order, as differences; then the weights, row by row. */
  bits: string;
}

/** Undoes `packModel` of the build. */
export function unpackModel({ bits, features, ...header }: PackedModel): Model {
  const reader = new BitReader(Buffer.from(bits, 'base64'));
  const chances = new Chances();
  const bit = (sort: number) => reader.bit(chances.of(sort));
  const rows = new Map<number, number>();
  let hash = 0;
  for (let row = 0; row < features; row++) rows.set((hash += codeNumber(bit)), row);
  const classes = header.classes.length;
  const weights = new Int8Array(features * classes);
  for (let at = 0; at < weights.length; at += classes) codeRow(bit, weights.subarray(at, at + classes));
  return { ...header, rows, weights };
}
