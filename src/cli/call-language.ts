import { LANGUAGES, type Language } from '../model/language.js';
import { languageOf } from './environment-language.js';

/**
 * The language that a call asks for, read from its words alone, so that even a call that cannot be understood, or the
 * help, is told in it; else the environment's.
 * @param argv - Without the interpreter and the script.
 */
export function languageOfCall(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const named = argv.flatMap((word, at) =>
    word === '--lang' ? (argv[at + 1] ?? '') : word.startsWith('--lang=') ? word.slice('--lang='.length) : [],
  );
  return LANGUAGES.find((language) => language === named.at(-1)) ?? languageOf(env);
}
