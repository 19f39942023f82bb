import type { Language } from '../../model/index.js';
import { PhraseBook } from './phrase-book.js';

/** What words of either language stand for: `lock` for "locked out" and for "bloqueada". */
export interface Concept {
  id: string;
  /** In folded letters, as a `PhraseBook` takes them. */
  phrases: Record<Language, readonly string[]>;
}

/** A place of the sentence, and what was found there. */
export interface Mention {
  /** What the longest phrase here stands for; empty for a word that no phrase begins with. */
  concepts: readonly string[];
  /** Position of its first word, and how many words it covers. */
  at: number;
  length: number;
}

/** The concepts of one language. */
export class Lexicon {
  readonly #book: PhraseBook<string>;

  constructor(concepts: readonly Concept[], language: Language) {
    this.#book = new PhraseBook(
      concepts.flatMap(({ id, phrases }) => phrases[language].map((phrase) => [phrase, id] as const)),
    );
  }

  /** Some phrase is this word alone. */
  knows(word: string): boolean {
    return this.#book.knows(word);
  }

  /** The sentence as a row of mentions: at every place the longest phrase, and on from behind it. */
  mentions(words: readonly string[]): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < words.length;) {
      const fitting = this.#book.at(words, at);
      const length = Math.max(1, ...fitting.map((one) => one.length));
      const longest = fitting.filter((one) => one.length === length);
      found.push({ concepts: [...new Set(longest.map(({ value }) => value))], at, length });
      at += length;
    }
    return found;
  }
}
