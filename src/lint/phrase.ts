import { fold } from '../text/fold.js';

/**
 * A pattern of words: steps that follow each other with at most a few words between, ` .. ` between them; a step is one
 * of several phrases with `|` between; a word of a phrase is one of several with `/` between; one that ends with `*`
 * stands for every word that begins so, and `?` for any word.
 *
 *     ignore|click past .. the/this certificate|warning*
 */
export type Phrase = string;

/** Words that may stand between two steps. */
const WIDEST_GAP = 5;

/** A sentence as words alone: small letters, no accents, `e-mail` as one word; commas stay, as they part clauses. */
export function wordsOf(sentence: string): string[] {
  const plain = fold(sentence).replaceAll('’', "'").replaceAll('e-mail', 'email');
  return plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|,/gu) ?? [];
}

/** Where a pattern begins in the words, each place once. */
export function placesOf(phrase: Phrase, words: readonly string[]): number[] {
  const steps = stepsOf(phrase);
  return words.flatMap((_, start) => (follows(steps, words, start) ? [start] : []));
}

/** The words with every place of some phrases taken out. */
export function without(phrases: readonly Phrase[], words: readonly string[]): string[] {
  const gone = new Set<number>();
  for (const phrase of phrases) {
    const [step = []] = stepsOf(phrase);
    for (const start of words.keys()) {
      for (let index = start; index < lengthAt(step, words, start) + start; index++) gone.add(index);
    }
  }
  return words.filter((_, index) => !gone.has(index));
}

/** Phrases, each as its words, each as what may stand there. */
type Step = string[][][];

/** The same few patterns are held against every text. */
const taken = new Map<Phrase, Step[]>();

function stepsOf(phrase: Phrase): Step[] {
  const known = taken.get(phrase);
  if (known !== undefined) return known;
  const words = (one: string) => one.split(' ').map((word) => word.split('/'));
  const steps = phrase.split(' .. ').map((step) => step.split('|').map(words));
  taken.set(phrase, steps);
  return steps;
}

function follows(steps: Step[], words: readonly string[], start: number): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  const length = lengthAt(step, words, start);
  if (length === 0) return false;
  if (rest.length === 0) return true;
  const from = start + length;
  for (let next = from; next <= from + WIDEST_GAP && next < words.length; next++) {
    if (follows(rest, words, next)) return true;
  }
  return false;
}

/** Words that the longest fitting phrase of a step takes up there; 0 where none fits. */
function lengthAt(step: Step, words: readonly string[], start: number): number {
  let longest = 0;
  for (const phrase of step) {
    if (phrase.length > longest && phrase.every((word, index) => fits(word, words[start + index])))
      longest = phrase.length;
  }
  return longest;
}

function fits(patterns: string[], word: string | undefined): boolean {
  if (word === undefined) return false;
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === '?' || word === pattern,
  );
}
