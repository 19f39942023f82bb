import type { Language } from '../model/index.js';
import { foldWords, wordsOf } from './classifier/fold.js';

/** Small words that the one language has and the other has not. */
const SMALL_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the my i to it is and of in on for was not when you your that with can cant says what from but at they this be are have has how do does an after am im wont dont'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la de que mi en y un una los las se por con para al lo es su ya como pero del cuando sale puedo esta ni este tengo le te desde si porque hay mis sin muy nos'.split(
      ' ',
    ),
  ),
};
const SPANISH_LETTERS = /[ñ¿¡]|[áéíóú]/i;

/** The language of `text`; `fallback` where nothing tells. */
export function languageOf(text: string, fallback: Language = 'en'): Language {
  const words = wordsOf(foldWords(text));
  const count = (language: Language) => words.filter((word) => SMALL_WORDS[language].has(word)).length;
  const spanish = count('es') + (SPANISH_LETTERS.test(text) ? 1 : 0);
  const english = count('en');
  if (spanish === english) return fallback;
  return spanish > english ? 'es' : 'en';
}
