import type { BothLanguages, Language } from '../model/language.js';

/** A text made once for each language. */
export function inBoth(make: (language: Language) => string): BothLanguages {
  return { en: make('en'), es: make('es') };
}

/** A name, a number or a quotation, which is the same in every language. */
export function same(text: string): BothLanguages {
  return { en: text, es: text };
}

/** Sentences with a blank between them; empty ones are left out. */
export function joinSentences(...sentences: BothLanguages[]): BothLanguages {
  return inBoth((language) =>
    sentences
      .map((sentence) => sentence[language])
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

/** Words as a list whose last one stands behind "or". */
export function orList(words: readonly string[]): BothLanguages {
  const list = (or: string) =>
    [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(or);
  return { en: list(' or '), es: list(' o ') };
}
