import { nearest } from './nearest.js';

/** Two parts of ids count as the same word where at least this share of their letters agrees. */
const ALIKE = 0.6;

/**
 * The known id that was probably meant. An id with a slip of the keyboard is found by its edit distance; one made of
 * other words, by the words that it shares: `pasword-reset` means `forgot-password`.
 */
export function closestId(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const bySlip = nearest(lower, known);
  if (bySlip !== undefined) return bySlip;
  let best: { id: string; score: number } | undefined;
  for (const id of known) {
    const score = sharedWords(lower.split(/[^a-z0-9]+/), id.split('-'));
    if (score > (best?.score ?? 1 / 3)) best = { id, score };
  }
  return best?.id;
}

/** Between 0 and 1: how much of the longer id's words has a counterpart in the other. */
function sharedWords(left: readonly string[], right: readonly string[]): number {
  const total = left
    .map((word) => Math.max(0, ...right.map((other) => likeness(word, other))))
    .reduce((sum, score) => sum + (score >= ALIKE ? score : 0), 0);
  return total / Math.max(left.length, right.length);
}

/** Share of letter pairs that two words have in common (Dice's coefficient). */
function likeness(left: string, right: string): number {
  const pairs = pairsOf(left);
  const others = pairsOf(right);
  const size = pairs.size + others.size;
  if (size === 0) return 0;
  return (2 * [...pairs].filter((pair) => others.has(pair)).length) / size;
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}
