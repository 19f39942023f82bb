import type { Language } from '../../model/index.js';
import { english, type Phrases } from './en.js';
import { spanish } from './es.js';

export type { Phrases };

const BY_LANGUAGE: Record<Language, Phrases> = { en: english, es: spanish };

/** Every phrase that reports use themselves, in one language. */
export function phrasesIn(language: Language): Phrases {
  return BY_LANGUAGE[language];
}
