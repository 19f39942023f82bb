import { Command } from 'commander';
import { COMMAND_NAMES, COMMANDS, type CommandName, PROGRAM } from '../call/commands.js';
import { HELP_OPTION, VERSION_OPTION } from '../call/options.js';
import type { CallShape, CommandShape, Operand } from '../call/shape.js';
import { afterOptions } from '../help/after.js';
import { formatItem } from '../help/format-item.js';
import { frameWord, spelled } from '../help/words.js';
import type { Language } from '../../model/language.js';
import { TOOL } from '../../model/tool.js';
import { addOptions } from './add-options.js';

/** How the help is written. */
export interface HelpSetting {
  language: Language;
  /** In columns. */
  width: number;
  write: (text: string) => void;
}

/** The program with its commands, as the option parser has them. None of them does anything yet. */
export function commandTree(setting: HelpSetting): Command {
  const { language } = setting;
  const program = framed(new Command(TOOL.name), setting)
    .version(TOOL.version, VERSION_OPTION.spelling, VERSION_OPTION.about[language])
    .helpOption(HELP_OPTION.spelling, HELP_OPTION.about[language]);
  fill(program, PROGRAM, language);
  for (const name of COMMAND_NAMES) {
    const shape: CommandShape = COMMANDS[name];
    fill(program.command(name).summary(shape.summary[language]), shape, language);
  }
  return program;
}

/** What commands take over from the program. */
function framed(program: Command, { language, width, write }: HelpSetting): Command {
  return (
    program
      .helpCommand(false)
      .enablePositionalOptions()
      .configureHelp({
        helpWidth: width,
        minWidthToWrap: 1,
        commandUsage: (command) =>
          `${command.parent === null ? '' : `${TOOL.name} `}${usageOf(command, language)} ${spelled('[options]', language)}`,
        subcommandTerm: (command) => usageOf(command, language),
        styleTitle: (title) => frameWord(title, language),
        formatItem,
      })
      // The message is told once, by the caller.
      .configureOutput({ writeOut: write, writeErr: () => undefined })
      .exitOverride()
  );
}

function fill(command: Command, shape: CallShape, language: Language): void {
  const { about, operand, groups } = shape;
  command.description(about[language]);
  if (operand !== undefined) command.argument(declared(operand, language), operand.about[language]);
  addOptions(command, groups, language);
  command.addHelpText('after', ({ command: shown }) => afterOptions(shape, language, shown.createHelp()));
}

/** What is missing is told by the command itself, in a sentence of its own. */
function declared({ spelling, many }: Operand, language: Language): string {
  const name = /[a-záéíóú]+/.exec(spelled(spelling, language))?.[0] ?? '';
  return `[${name}${many === true ? '...' : ''}]`;
}

/** A command's name and what it takes. */
function usageOf(command: Command, language: Language): string {
  const { operand }: CallShape = command.parent === null ? PROGRAM : COMMANDS[command.name() as CommandName];
  return operand === undefined ? command.name() : `${command.name()} ${spelled(operand.spelling, language)}`;
}
