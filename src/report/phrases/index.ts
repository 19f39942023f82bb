import type { Language } from '../../model/index.js';
import { english, type Phrases } from './en.js';

export type { Phrases };

/** A language is one more file here; what is not written yet falls back to English. */
const BY_LANGUAGE: Partial<Record<Language, Phrases>> & { en: Phrases } = { en: english };

/** Every phrase that reports use themselves, in one language. */
export function phrasesIn(language: Language): Phrases {
  return BY_LANGUAGE[language] ?? BY_LANGUAGE.en;
}
