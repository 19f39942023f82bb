/** One example in numbers: rows of its features with their values, and the share of every class. */
export interface Example {
  rows: Int32Array;
  values: Float32Array;
  shares: Float32Array;
  weight: number;
}

/** How it is learned. */
export interface Lesson {
  epochs: number;
  /** The first step's length. */
  rate: number;
  /** Draws every weight toward zero. */
  decay: number;
}

const SEED = 7;

/**
 * Learns weights for a softmax over the classes, by AdaGrad over rows: small steps for features that are met often,
 * larger ones for rare ones; the mean over the last half of the rounds. The same examples always give the same weights.
 *
 * @returns row by row, the bias as the last row
 */
export function train(examples: readonly Example[], features: number, classes: number, lesson: Lesson): Float32Array {
  const weights = new Float32Array((features + 1) * classes);
  const squares = new Float32Array(features + 1).fill(1e-6);
  const random = randomFrom(SEED);
  const order = examples.map(({ rows, values, ...rest }) => ({
    // The bias is a feature that every example has.
    rows: Int32Array.of(...rows, features),
    values: Float32Array.of(...values, 1),
    ...rest,
  }));
  const sums = new Float32Array(weights.length);
  const averaged = Math.ceil(lesson.epochs / 2);
  for (let epoch = 0; epoch < lesson.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) learn(example, weights, squares, classes, lesson);
    if (epoch >= lesson.epochs - averaged) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
  }
  return sums.map((sum) => sum / averaged);
}

function learn(example: Example, weights: Float32Array, squares: Float32Array, classes: number, lesson: Lesson): void {
  const { rows, values, shares, weight } = example;
  const errors = chancesOf(example, weights, classes);
  let size = 0;
  for (let at = 0; at < classes; at++) {
    const error = (errors[at]! - shares[at]!) * weight;
    errors[at] = error;
    size += error * error;
  }
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const value = values[place]!;
    const square = (squares[row]! += size * value * value);
    const rate = lesson.rate / Math.sqrt(square);
    const keep = 1 - rate * lesson.decay;
    for (let at = row * classes, one = 0; one < classes; at++, one++) {
      weights[at] = weights[at]! * keep - rate * value * errors[one]!;
    }
  }
}

function chancesOf({ rows, values }: Example, weights: Float32Array, classes: number): Float32Array {
  const scores = new Float32Array(classes);
  for (let place = 0; place < rows.length; place++) {
    const value = values[place]!;
    for (let at = rows[place]! * classes, one = 0; one < classes; at++, one++) scores[one]! += value * weights[at]!;
  }
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let sum = 0;
  for (let one = 0; one < classes; one++) sum += scores[one] = Math.exp(scores[one]! - highest);
  return scores.map((score) => score / sum);
}

/** Mulberry32: small, even, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: Example[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}
