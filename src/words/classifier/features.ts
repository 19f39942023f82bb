import { foldWords, wordsOf } from './fold.js';
import type { Lexicon, Mention } from './lexicon.js';
import { respell } from './respell.js';

/** What the classifier looks at, in kinds, each weighed as a whole: features of one kind together have length one. */
export interface Features {
  /** By kind: the features as hashes. */
  kinds: readonly ReadonlySet<number>[];
}

/**
 * Letters of a word that count: as good as a stemmer on wordings never seen (Porter, Snowball), in both languages, and
 * blind to slips further on.
 */
const BEGINNING = 6;
/** How many words behind a "not" it still denies. */
const SCOPE = 4;

/**
 * The features of a text: the beginnings of its words, alone and in neighbouring pairs, and its concepts, alone, denied,
 * and in pairs wherever they stand. Concepts are the same in both languages, so that what is learned in one serves the
 * other.
 *
 * @param isKnown whether a feature was met in training, as far as single words go: slips are told by it
 */
export function featuresOf(text: string, lexicon: Lexicon, isKnown: (feature: number) => boolean): Features {
  const known = (word: string) => (lexicon.knows(word) ? 2 : isKnown(wordFeature(word)) ? 1 : 0);
  const words = respell(wordsOf(foldWords(text)), known);
  const stems = words.map((word) => word.slice(0, BEGINNING));
  const mentions = lexicon.mentions(words);
  return {
    kinds: [
      new Set(words.map(wordFeature)),
      hashed(stems.slice(1).map((one, index) => `b ${stems[index] ?? ''} ${one}`)),
      hashed(conceptsOf(mentions)),
      hashed(pairsOf(mentions)),
    ],
  };
}

function conceptsOf(mentions: readonly Mention[]): string[] {
  let denies = 0;
  return mentions.flatMap(({ concepts }) => {
    if (concepts.includes('not')) denies = SCOPE + 1;
    denies -= 1;
    const denied = denies > 0 && denies < SCOPE ? concepts.map((id) => `n ${id}`) : [];
    return [...concepts.map((id) => `c ${id}`), ...denied];
  });
}

function pairsOf(mentions: readonly Mention[]): string[] {
  const ids = [...new Set(mentions.flatMap(({ concepts }) => concepts))].sort();
  return ids.flatMap((first, index) => ids.slice(index + 1).map((second) => `p ${first} ${second}`));
}

/** The feature that a single word is. */
function wordFeature(word: string): number {
  return hash(`u ${word.slice(0, BEGINNING)}`);
}

function hashed(keys: readonly string[]): Set<number> {
  return new Set(keys.map(hash));
}

/** FNV-1a, cut to 24 bits: with the few thousand features that are kept, three in ten thousand strangers pass for one. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 13)) & 0xffffff;
}
