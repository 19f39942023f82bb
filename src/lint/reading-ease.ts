import type { BothLanguages, Language } from '../model/index.js';
import { same } from '../text/both-languages.js';
import { syllablesIn } from './syllables.js';

/** How hard a text is to read. */
export interface ReadingScore {
  score: number;
  tooHard: boolean;
  /** What the score is, and what is allowed. */
  told: BothLanguages;
}

/** Years of school after which anybody can read a text that a patient gets. */
const MOST_YEARS = 6;
/** Below it, a Spanish text is harder than "fairly easy". */
const LEAST_EASE = 70;

/**
 * English: years of school by Flesch and Kincaid (1975). Spanish: ease by Fernández Huerta (1959), with words a sentence
 * where the often copied form has sentences a hundred words. A colon or the end of a line closes a sentence as well.
 */
export function readingScore(text: string, language: Language): ReadingScore {
  const { words, perSentence, perWord } = measure(text, language);
  if (words === 0) return { score: 0, tooHard: false, told: same('') };
  if (language === 'en') {
    const score = 0.39 * perSentence + 11.8 * perWord - 15.59;
    const years = score.toFixed(1);
    const told = {
      en: `it takes ${years} years of school, at most ${MOST_YEARS} are allowed`,
      es: `pide ${years} años de escuela, y se permiten ${MOST_YEARS} como máximo`,
    };
    return { score, tooHard: score > MOST_YEARS, told };
  }
  const score = 206.84 - 60 * perWord - 1.02 * perSentence;
  const ease = score.toFixed(0);
  const told = {
    en: `its ease is ${ease} of 100, at least ${LEAST_EASE} is needed`,
    es: `su facilidad de lectura es de ${ease} sobre 100, y hace falta un mínimo de ${LEAST_EASE}`,
  };
  return { score, tooHard: score < LEAST_EASE, told };
}

function measure(text: string, language: Language): { words: number; perSentence: number; perWord: number } {
  const sentences = text.split(/[.!?:](?:\s|$)|\n/).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn[language](word), 0);
  return {
    words: words.length,
    perSentence: words.length / Math.max(1, sentences),
    perWord: syllables / Math.max(1, words.length),
  };
}
