import { fleschKincaid } from 'flesch-kincaid';
import { countEs } from 'simi-syllable';
import { syllable } from 'syllable';
import type { Language } from '../../../src/model/index.js';

interface Counts {
  sentence: number;
  word: number;
  syllable: number;
}

const SYLLABLES: Record<Language, (word: string) => number> = { en: syllable, es: countEs };

/** Flesch and Kincaid's years of school, and Fernández Huerta's ease, of a text in that language. */
export const readingOf = {
  en: (text: string): number => fleschKincaid({ ...countsOf(text, 'en') }),
  es: (text: string): number => {
    const { sentence, word, syllable: all } = countsOf(text, 'es');
    return 206.84 - 60 * (all / word) - 1.02 * (word / sentence);
  },
};

/** A colon and the end of a line close a sentence as a full stop does. */
function countsOf(text: string, language: Language): Counts {
  const sentences = text.split(/[.!?:](?=\s|$|")|\n/).filter((part) => /\p{L}/u.test(part));
  const words = wordsOf(text);
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + SYLLABLES[language](word), 0),
  };
}

/** The words of a text, without numbers. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}
