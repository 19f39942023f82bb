import type { ProfileAnswers } from '../../interview/profile-questions.js';

/** Names of languages as people type them. */
const LANGUAGE_NAMES: Partial<Record<string, string>> = { english: 'en', spanish: 'es', español: 'es', inglés: 'en' };

/**
 * What was typed as the content of a profile's file. It is not checked: the file is, when it is read.
 * @returns keys and values as the file has them
 */
export function profileFromAnswers(answers: ProfileAnswers): object {
  const told = Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== '')) as ProfileAnswers;
  const { name, product, addresses, phone, email, hours, unlocks, languages, advice, ...rest } = told;
  const { 'app-links': appLinks, 'support-languages': spoken, ...numbers } = rest;
  const file = given({
    portal: given({ name, product }),
    addresses: listOf(addresses, /[\s,]+/),
    'app-links': listOf(appLinks, /[\s,]+/),
    support: given({ phone, email, hours, languages: listOf(spoken, /,/), unlocks }),
    ...Object.fromEntries(
      Object.entries(numbers).map(([key, text]) => [key, /^\d+$/.test(text) ? Number(text) : text]),
    ),
    languages: listOf(languages?.toLowerCase(), /[\s,]+/)?.map((one) => LANGUAGE_NAMES[one] ?? one),
    advice: advice === undefined ? undefined : [advice],
  });
  return file ?? {};
}

function listOf(text: string | undefined, between: RegExp): string[] | undefined {
  const parts = text?.split(between).map((part) => part.trim());
  return parts?.filter((part) => part !== '');
}

/** The entries that are there; undefined where none is. */
function given(entries: object): object | undefined {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
