import type { Language } from '../model/language.js';

/** Stands in a text, as it is kept, where something was taken out that is nobody's business. */
export const REMOVED = '[removed]';

const TOLD: Record<Language, string> = { en: REMOVED, es: '[quitado]' };

/** A text as it is shown: what was taken out of it, named in the reader's language. */
export function tellRemoved(text: string, language: Language): string {
  return text.replaceAll(REMOVED, TOLD[language]);
}
