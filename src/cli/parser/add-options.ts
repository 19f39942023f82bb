import { type Command, Option } from 'commander';
import type { Language } from '../../model/language.js';
import type { OptionGroup, OptionShape } from '../call/shape.js';
import { readOneOf } from '../flag-values.js';
import { spelled } from '../help/words.js';

/** Adds groups of options to a command, in the words of a language. A value that is not of its list is a UsageError. */
export function addOptions(command: Command, groups: readonly OptionGroup[], language: Language): void {
  for (const shape of groups.flatMap(({ options }) => options)) command.addOption(newOption(shape, language));
}

function newOption({ spelling, repeats, takes }: OptionShape, language: Language): Option {
  const option = new Option(spelled(spelling, language));
  if (repeats === true) return option.argParser(collect);
  return typeof takes === 'object'
    ? option.argParser((value: string) => readOneOf(option.long ?? '', value, takes))
    : option;
}

function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}
