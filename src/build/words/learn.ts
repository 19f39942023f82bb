import { featuresOf } from '../../words/classifier/features.js';
import { type Concept, Lexicon } from '../../words/classifier/lexicon.js';
import type { Utterance } from './corpus.js';
import type { Learned } from './pack.js';
import { type Example, type Lesson, train } from './train.js';

type Kinds = readonly ReadonlySet<number>[];

/** What gave the best results on sources that were left out. */
const LESSON: Lesson = { epochs: 8, rate: 0.5, decay: 1e-3 };
/** A feature that fewer utterances have is not kept. */
const SEEN_AT_LEAST = 3;

/** How many features are kept: those that tell most. More of them cost the package more than they bring. */
const KEPT = 3000;

/** Learns from utterances what `scoresOf` needs. */
export function learn(corpus: readonly Utterance[], concepts: readonly Concept[]): Learned {
  const lexicons = { en: new Lexicon(concepts, 'en'), es: new Lexicon(concepts, 'es') };
  const read = (isKnown: (hash: number) => boolean) =>
    corpus.map(({ text, language }) => featuresOf(text, lexicons[language], isKnown).kinds);
  // Once as they stand, to know the words; then with the slips in them taken for what was meant.
  const words = frequentOf(read(() => true).map(([alone = new Set<number>()]) => [alone]));
  const kinds = read((hash) => words.has(hash));
  const seen = frequentOf(kinds);
  const all = learnFrom(corpus, kinds, [...seen.keys()]);
  return learnFrom(corpus, kinds, [...new Set([...tellingMost(all, seen), ...words.keys()])]);
}

function learnFrom(corpus: readonly Utterance[], kinds: readonly Kinds[], hashes: number[]): Learned {
  const classes = [...new Set(corpus.flatMap(({ shares }) => [...shares.keys()]))].sort();
  const rows = new Map(hashes.map((hash, row) => [hash, row]));
  const balance = balanceOf(corpus, classes);
  const examples = corpus.map((utterance, index) => ({
    ...rowsOf(kinds[index] ?? [], rows),
    shares: Float32Array.from(classes, (id) => utterance.shares.get(id) ?? 0),
    weight: utterance.weight * balance(utterance),
  }));
  return { classes, hashes, weights: train(examples, hashes.length, classes.length, LESSON) };
}

/** The features whose weights are largest, those more that are met often. */
function tellingMost({ classes, hashes, weights }: Learned, seen: ReadonlyMap<number, number>): number[] {
  const worth = hashes.map((hash, row) => {
    const own = weights.subarray(row * classes.length, (row + 1) * classes.length);
    return { hash, worth: Math.hypot(...own) * Math.sqrt(seen.get(hash) ?? 0) };
  });
  const best = worth.sort((a, b) => b.worth - a.worth).slice(0, KEPT);
  return best.map(({ hash }) => hash);
}

/** The features that enough utterances have, and how many. */
function frequentOf(kinds: readonly Kinds[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const hash of kinds.flat().flatMap((kind) => [...kind])) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  return new Map([...seen].filter(([, times]) => times >= SEEN_AT_LEAST));
}

function rowsOf(kinds: Kinds, rows: ReadonlyMap<number, number>) {
  const found = kinds.map((kind) => [...kind].flatMap((hash) => rows.get(hash) ?? []));
  return {
    rows: Int32Array.from(found.flat()),
    values: Float32Array.from(found.flatMap((kind) => kind.map(() => 1 / Math.sqrt(kind.length)))),
  } satisfies Partial<Example>;
}

/** Every class counts alike, however many utterances it has: how common a cause is does not come from here. */
function balanceOf(corpus: readonly Utterance[], classes: readonly string[]): (utterance: Utterance) => number {
  const mass = new Map(classes.map((id) => [id, 0]));
  for (const { shares, weight } of corpus) {
    for (const [id, share] of shares) mass.set(id, (mass.get(id) ?? 0) + weight * share);
  }
  const mean = [...mass.values()].reduce((sum, one) => sum + one, 0) / classes.length;
  return ({ shares }) => {
    const [first = ''] = shares.keys();
    return mean / (mass.get(first) ?? mean);
  };
}
