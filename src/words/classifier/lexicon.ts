import type { Language } from '../../model/index.js';

/** What words of either language stand for: `lock` for "locked out" and for "bloqueada". */
export interface Concept {
  id: string;
  /** Phrases in folded letters; a word that ends with `*` stands for every word that begins so. */
  phrases: Record<Language, readonly string[]>;
}

/** A place of the sentence, and what was found there. */
export interface Mention {
  /** The concepts that the longest phrase here stands for; empty for a word that no phrase holds. */
  concepts: readonly string[];
  /** Position of its first word, and how many words it covers. */
  at: number;
  length: number;
}

interface Phrase {
  words: readonly string[];
  concept: string;
}

/** Concepts, set out for looking up. */
export class Lexicon {
  /** Phrases by their first word; those that begin with a word's beginning stand under its first three letters. */
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #byBeginning = new Map<string, Phrase[]>();

  constructor(concepts: readonly Concept[], language: Language) {
    for (const { id, phrases } of concepts) {
      for (const phrase of phrases[language]) this.#add({ words: phrase.split(' '), concept: id });
    }
  }

  #add(phrase: Phrase): void {
    const [first = ''] = phrase.words;
    const [map, key] = first.endsWith('*') ? [this.#byBeginning, first.slice(0, 2)] : [this.#byWord, first];
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  }

  /** The sentence as a row of mentions: at every place the longest phrase, and on from behind it. */
  mentions(words: readonly string[]): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < words.length;) {
      const mention = this.#longestAt(words, at);
      found.push(mention);
      at += mention.length;
    }
    return found;
  }

  /** Some phrase begins with this word. */
  knows(word: string): boolean {
    return this.#longestAt([word], 0).concepts.length > 0;
  }

  #longestAt(words: readonly string[], at: number): Mention {
    const first = words[at] ?? '';
    const candidates = [...(this.#byWord.get(first) ?? []), ...(this.#byBeginning.get(first.slice(0, 2)) ?? [])];
    const fitting = candidates.filter((phrase) => fits(phrase, words, at));
    const length = Math.max(1, ...fitting.map((phrase) => phrase.words.length));
    const longest = fitting.filter((phrase) => phrase.words.length === length);
    return { concepts: [...new Set(longest.map(({ concept }) => concept))], at, length };
  }
}

function fits({ words: wanted }: Phrase, words: readonly string[], at: number): boolean {
  return wanted.every((want, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    return want.endsWith('*') ? word.startsWith(want.slice(0, -1)) : word === want;
  });
}
