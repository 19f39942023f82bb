/** Languages that texts may come in. English is always there; another one falls back to it. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language that it has been written in. */
export interface LocalizedText {
  en: string;
  es?: string;
}

/** One text in every language: what the program itself says. */
export type BothLanguages = Record<Language, string>;

/** The text in `language`, or in English where it has not been written yet. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? text.en;
}
