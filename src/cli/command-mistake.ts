import { COMMAND_NAMES, type CommandName } from './call/commands.js';
import { cleanText } from '../text/clean.js';
import { joinSentences } from '../text/both-languages.js';
import { didYouMean } from '../text/did-you-mean.js';
import { nearest } from '../text/nearest.js';
import { UsageError } from './usage-error.js';

/** Words that sound like commands of this program, and are none. */
const NO_COMMANDS = ['version'];

/** What a command is called by somebody who thinks in Spanish. */
const IN_SPANISH: Partial<Record<string, CommandName>> = {
  autocompletado: 'completion',
  ayuda: 'help',
  comparar: 'compare',
  comprobar: 'probe',
  diagnosticar: 'diagnose',
  explicar: 'explain',
  iniciar: 'init',
  reglas: 'rules',
};

/**
 * Refuses a word that was meant as a command: it is near a command's name, and is no address.
 * @throws UsageError with the command that was meant
 */
export function refuseCommandWord(word: string): void {
  const clean = cleanText(word).toLowerCase();
  if (!/^[a-z-]+$/.test(clean) || clean === 'localhost') return;
  if (commandFor(clean) !== undefined) throw noCommand(cleanText(word));
}

/** What is said of a command that is none: which one was meant, or all of them. */
export function noCommand(word: string): UsageError {
  const meant = commandFor(word.toLowerCase());
  const known = COMMAND_NAMES.find((command) => command === meant);
  const all = COMMAND_NAMES.slice(0, -1).join(', ');
  const hint = known === undefined ? { en: `There are ${all}.`, es: `Los comandos son ${all}.` } : didYouMean(known);
  return new UsageError(joinSentences({ en: `no command "${word}".`, es: `no existe el comando "${word}".` }, hint));
}

/**
 * The command or no-command that a word stands for: in Spanish, with a slip of the keyboard, with two letters swapped, or
 * begun.
 */
function commandFor(word: string): string | undefined {
  const all = [...COMMAND_NAMES, ...NO_COMMANDS];
  const begun = word.length < 3 ? undefined : all.find((command) => command.startsWith(word));
  return IN_SPANISH[word] ?? nearest(word, all) ?? all.find((command) => swapped(command).includes(word)) ?? begun;
}

/** Every way to swap two letters that stand side by side. */
function swapped(word: string): string[] {
  return Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2));
}
