import { featuresOf } from '../../words/classifier/features.js';
import { fold, wordsOf } from '../../words/classifier/fold.js';
import { type Concept, Lexicon } from '../../words/classifier/lexicon.js';
import type { Utterance } from './corpus.js';
import type { Learned } from './pack.js';
import { type Example, type Lesson, train } from './train.js';

/** What gave the best results on sources that were left out. */
const LESSON: Lesson = { epochs: 8, rate: 0.5, decay: 1e-3 };
/** A feature that fewer utterances have is not kept. */
const SEEN_AT_LEAST = 3;

/** Learns from utterances what `scoresOf` needs. */
export function learn(corpus: readonly Utterance[], concepts: readonly Concept[]): Learned {
  const lexicons = { en: new Lexicon(concepts, 'en'), es: new Lexicon(concepts, 'es') };
  const classes = [...new Set(corpus.flatMap(({ shares }) => [...shares.keys()]))].sort();
  const kinds = corpus.map(({ text, language }) => featuresOf(wordsOf(fold(text)), lexicons[language]).kinds);
  const hashes = frequentOf(kinds);
  const rows = new Map(hashes.map((hash, row) => [hash, row]));
  const balance = balanceOf(corpus, classes);
  const examples = corpus.map((utterance, index) => ({
    ...rowsOf(kinds[index] ?? [], rows),
    shares: Float32Array.from(classes, (id) => utterance.shares.get(id) ?? 0),
    weight: utterance.weight * balance(utterance),
  }));
  return { classes, hashes, weights: train(examples, hashes.length, classes.length, LESSON) };
}

function frequentOf(kinds: readonly (readonly ReadonlySet<number>[])[]): number[] {
  const seen = new Map<number, number>();
  for (const hash of kinds.flat().flatMap((kind) => [...kind])) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  return [...seen].flatMap(([hash, times]) => (times >= SEEN_AT_LEAST ? [hash] : []));
}

function rowsOf(kinds: readonly ReadonlySet<number>[], rows: ReadonlyMap<number, number>) {
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
