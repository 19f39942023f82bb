import type { Language } from '../../model/language.js';
import { profileEnglish } from './en-profile.js';
import { profileSpanish } from './es-profile.js';

/** Every sentence of the questions for a practice's profile, in one language. */
export type ProfilePhrases = typeof profileEnglish;

/** The phrases by language. */
export const PROFILE_PHRASES: Record<Language, ProfilePhrases> = { en: profileEnglish, es: profileSpanish };
