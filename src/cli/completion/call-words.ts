import { COMMAND_NAMES, COMMANDS, PROGRAM } from '../call/commands.js';
import { HELP_OPTION, VERSION_OPTION } from '../call/options.js';
import type { CallShape, OptionShape, Takes } from '../call/shape.js';
import { inLanguage, type Language } from '../../model/language.js';
import { idsOf } from './known-ids.js';

/** What may stand somewhere: a file, a folder, a command, anything, or one of these words. */
export type Values = 'files' | 'folders' | 'commands' | 'anything' | readonly string[];

/** An option, all its names. */
export interface OptionWords {
  names: readonly string[];
  about: string;
  /** Of its value, where it takes one. */
  values?: Values;
}

/** The words of a command, or of a call before a command is typed. */
export interface CommandWords {
  name: string;
  about: string;
  options: readonly OptionWords[];
  operand: Values;
}

/** Stands for the program where a command's name stands. */
export const MAIN = 'main';

/** All that can be typed, the program's own words first. */
export function callWords(language: Language): CommandWords[] {
  const own = [{ options: [VERSION_OPTION] }];
  return [
    wordsOf(MAIN, { ...PROGRAM, groups: [...PROGRAM.groups, ...own] }, language),
    ...COMMAND_NAMES.map((name) => wordsOf(name, COMMANDS[name], language)),
  ];
}

function wordsOf(name: string, shape: CallShape & { summary?: CallShape['about'] }, language: Language): CommandWords {
  const options = [...shape.groups.flatMap((group) => group.options), HELP_OPTION];
  return {
    name,
    about: inLanguage(shape.summary ?? shape.about, language),
    options: options.map((option) => optionWords(option, language)),
    operand: shape.operand === undefined ? 'anything' : valuesOf(shape.operand.takes),
  };
}

function optionWords({ spelling, about, takes }: OptionShape, language: Language): OptionWords {
  const [names = '', value] = spelling.split(' <');
  return {
    names: names.split(', '),
    about: about[language],
    ...(value !== undefined && { values: valuesOf(takes) }),
  };
}

function valuesOf(takes: Takes = []): Values {
  if (takes === 'files' || takes === 'folders' || takes === 'commands') return takes;
  const words = typeof takes === 'string' ? idsOf(takes) : takes;
  return words.length === 0 ? 'anything' : words;
}
