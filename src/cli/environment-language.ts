import { LANGUAGES, type Language } from '../model/language.js';

/** Variables that name the language of messages, the strongest first (POSIX, section 8.2). */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The language of the environment where it is one that the program speaks, else English. Systems without these
 * variables, Windows among them, are asked by way of the runtime.
 */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const named = VARIABLES.map((name) => env[name] ?? '').find((value) => value !== '');
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const [name] = locale.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((language) => language === name) ?? 'en';
}
