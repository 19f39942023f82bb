import type { Language } from '../model/index.js';

/** Languages that the program can speak. A text in another one waits in `rules/`; the package has no room for it. */
const OFFERED: readonly Language[] = ['en'];

/** The rules with their texts in the offered languages alone. */
export function inOfferedLanguages<T>(rules: T): T {
  return JSON.parse(
    JSON.stringify(rules, (_, value: unknown) =>
      isText(value) ? Object.fromEntries(OFFERED.map((language) => [language, value[language]])) : value,
    ),
  ) as T;
}

function isText(value: unknown): value is Record<Language, unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { en?: unknown }).en === 'string';
}
