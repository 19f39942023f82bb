import { inLanguage, type Language } from '../../model/language.js';

/** Words of the help's frame and names of values, in Spanish. */
const IN_SPANISH: Partial<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opciones:',
  'Commands:': 'Comandos:',
  options: 'opciones',
  'url | command': 'url | comando',
  'host:port:addr': 'host:puerto:dir',
  'question=choice': 'pregunta=respuesta',
  case: 'caso',
  code: 'código',
  command: 'comando',
  dir: 'carpeta',
  file: 'archivo',
  name: 'nombre',
  reader: 'lector',
  seconds: 'segundos',
  text: 'texto',
  what: 'qué',
  when: 'cuándo',
  words: 'palabras',
};

/** A heading of the help, or a word of its frame, in a language. */
export function frameWord(word: string, language: Language): string {
  return inLanguage({ en: word, es: IN_SPANISH[word] ?? word }, language);
}

/** The names of values in the spelling of an option or an argument, `--output <file>`, in a language. */
export function spelled(spelling: string, language: Language): string {
  return spelling.replace(
    /([<[])([^>\].]+)/g,
    (_, bracket: string, name: string) => bracket + frameWord(name, language),
  );
}

/** What the operand is called: the first name of its spelling. */
export function operandName(spelling: string, language: Language): string {
  return /\p{L}+/u.exec(spelled(spelling, language))?.[0] ?? '';
}
