import { chance } from './chance.js';

/** A figure and the range in which it lies with 95 in 100. */
export interface Figure {
  value: number;
  least: number;
  most: number;
  /** What it was measured on. */
  n: number;
}

const Z = 1.96;

/** A share of cases, with the interval of Wilson (1927), which holds for few cases and near 0 and 1. */
export function shareOf(cases: readonly boolean[]): Figure {
  const n = cases.length;
  const value = n === 0 ? 0 : cases.filter(Boolean).length / n;
  if (n === 0) return { value, least: 0, most: 1, n };
  const middle = (value + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n ** 2));
  return { value, least: Math.max(0, middle - half), most: Math.min(1, middle + half), n };
}

/** A mean, with the interval of the normal distribution. */
export function meanOf(values: readonly number[]): Figure {
  const n = values.length;
  const value = mean(values);
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, n - 1);
  const half = Z * Math.sqrt(variance / Math.max(1, n));
  return { value, least: value - half, most: value + half, n };
}

const RESAMPLES = 400;

/** How many times as great the one sum is as the other, with the interval of resampled pairs (Efron 1979). */
export function ratioOf(pairs: readonly (readonly [number, number])[]): Figure {
  const n = pairs.length;
  const ratio = (some: typeof pairs) => mean(some.map(([a]) => a)) / mean(some.map(([, b]) => b));
  const again = Array.from({ length: RESAMPLES }, (_, turn) =>
    ratio(pairs.map((pair, at) => pairs[Math.floor(chance('resample', turn, at) * n)] ?? pair)),
  ).sort((a, b) => a - b);
  const at = (share: number) => again[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { value: ratio(pairs), least: at(0.025), most: at(0.975), n };
}

/** The value below or at which so many lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
