import type { Language } from '../../model/language.js';
import { fillPlaceholders } from '../../text/fill-placeholders.js';
import { english } from './en.js';
import { spanish } from './es.js';

/** Every sentence of the guided visit, in one language. */
export type Phrases = typeof english;

/** The phrases by language. */
export const PHRASES: Record<Language, Phrases> = { en: english, es: spanish };

/** The phrases in `language`. */
export function phrasesIn(language: Language): Phrases {
  return PHRASES[language];
}

/** `text` with each `{name}` replaced by its value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return fillPlaceholders(text, (name) => values[name]?.toString());
}
