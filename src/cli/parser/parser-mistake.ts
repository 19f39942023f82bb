import type { CommanderError } from 'commander';
import type { BothLanguages } from '../../model/language.js';

/** What the option parser, which speaks English alone, says in Spanish of a word of the call, by its code. */
const IN_SPANISH: Partial<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (option) => `no existe la opción '${option}'.`,
  'commander.optionMissingArgument': (option) => `a la opción '${option}' le falta su valor.`,
  'commander.excessArguments': () => 'hay demasiados argumentos.',
};

/** A mistake that the option parser has found, in one line. */
export function parserMistake({ code, message }: Pick<CommanderError, 'code' | 'message'>): BothLanguages {
  const line = message.replace(/^error: /, '').replaceAll('\n', ' ');
  const en = /[.?)!]$/.test(line) ? line : `${line}.`;
  const word = line.slice(line.indexOf("'") + 1, line.lastIndexOf("'"));
  const [, meant] = line.split(/ \(Did you mean (?:one of )?/);
  const hint = meant === undefined ? '' : ` ¿Quiso decir ${meant.slice(0, -1)}`;
  return { en, es: `${IN_SPANISH[code]?.(word) ?? `no se entiende el comando (${line}).`}${hint}` };
}
