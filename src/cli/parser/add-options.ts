import { type Command, Option } from 'commander';
import type { Language } from '../../model/language.js';
import { ANSWERS, CHECK, DEPTH, LOOK, MORE, type OptionGroup, PRACTICE, REPORT } from '../help/options.js';
import { spelled } from '../help/words.js';

/** Options of a diagnosis. */
export const FOR_DIAGNOSIS = [ANSWERS, CHECK, PRACTICE, REPORT, DEPTH, LOOK, MORE];
/** Options of a check alone. */
export const FOR_CHECK = [CHECK, PRACTICE, REPORT, DEPTH, LOOK, MORE];
/** Options of what runs against an example. */
export const FOR_DEMO = [PRACTICE, REPORT, DEPTH, LOOK, MORE];
/** Options of a page about the table. */
export const FOR_PAGE = [PRACTICE, REPORT, LOOK, MORE];

/** Adds groups of options to a command, in the words of a language. */
export function addOptions(command: Command, groups: readonly OptionGroup[], language: Language): Command {
  for (const { heading, options } of groups) {
    if (heading !== undefined) command.optionsGroup(heading[language]);
    for (const { spelling, about, repeats } of options) {
      const option = new Option(spelled(spelling, language), about[language]);
      command.addOption(repeats === true ? option.argParser(collect) : option);
    }
  }
  return command;
}

function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}
