import { Command } from 'commander';
import { COMMAND_NAMES, COMMANDS, PROGRAM } from '../call/commands.js';
import { HELP_OPTION, VERSION_OPTION } from '../call/options.js';
import type { CallShape } from '../call/shape.js';
import { operandName } from '../help/words.js';
import type { Language } from '../../model/language.js';
import { TOOL } from '../../model/tool.js';
import { addOptions } from './add-options.js';

/** How the help is written. */
export interface HelpSetting {
  language: Language;
  /** @param name - Of the command; empty for the program. */
  help: (name: string) => string;
  write: (text: string) => void;
}

/** The program with its commands, as the option parser has them. None of them does anything yet. */
export function commandTree({ language, help, write }: HelpSetting): Command {
  const program = new Command(TOOL.name)
    .helpCommand(false)
    .enablePositionalOptions()
    .configureHelp({ formatHelp: (command) => help(command.parent === null ? '' : command.name()) })
    // The message is told once, by the caller.
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .exitOverride()
    .version(TOOL.version, VERSION_OPTION.spelling)
    .helpOption(HELP_OPTION.spelling);
  fill(program, PROGRAM, language);
  for (const name of COMMAND_NAMES) fill(program.command(name), COMMANDS[name], language);
  return program;
}

/** What is missing is told by the command itself, in a sentence of its own. */
function fill(command: Command, { operand, groups }: CallShape, language: Language): void {
  if (operand !== undefined) {
    command.argument(`[${operandName(operand.spelling, language)}${operand.many === true ? '...' : ''}]`);
  }
  addOptions(command, groups, language);
}
