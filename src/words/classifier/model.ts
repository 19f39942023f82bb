import type { Features } from './features.js';

/** What was learned from utterances: one weight for every pair of a feature and a class. */
export interface Model {
  /** Causes, and `not-sign-in`. */
  classes: readonly string[];
  /** By class. */
  bias: readonly number[];
  /** Row of a feature, by its hash. */
  rows: ReadonlyMap<number, number>;
  /** Row by row, whole numbers of `step`. */
  weights: Int8Array;
  step: number;
}

/** How well each class fits, in log-odds; undefined where the model knows none of the features. */
export function scoresOf(features: Features, model: Model): number[] | undefined {
  const { classes, rows, weights, step } = model;
  const scores = [...model.bias];
  let known = 0;
  for (const kind of features.kinds) {
    const found = [...kind].flatMap((hash) => rows.get(hash) ?? []);
    known += found.length;
    const weight = step / Math.sqrt(found.length);
    for (const row of found) {
      for (let at = 0; at < classes.length; at++) {
        scores[at] = (scores[at] ?? 0) + weight * (weights[row * classes.length + at] ?? 0);
      }
    }
  }
  return known === 0 ? undefined : scores;
}

/** Scores as chances that add up to one; a higher temperature evens them out. */
export function softmax(scores: readonly number[], temperature: number): number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}
