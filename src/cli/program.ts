import { Command, CommanderError } from 'commander';
import { languageOfCall } from './call-language.js';
import { PROGRAM } from './help/commands.js';
import { EPILOGUE } from './help/epilogue.js';
import { frameWord, spelled } from './help/words.js';
import { addOptions, FOR_DIAGNOSIS } from './parser/add-options.js';
import { addCommands, diagnoseAction, type Setting } from './parser/commands.js';
import { parserMistake } from './parser/parser-mistake.js';
import { UsageError } from './usage-error.js';
import { TOOL } from '../model/tool.js';
import { spelledFor, type World } from './world.js';

/** Columns of the help texts. */
const HELP_WIDTH = 80;

/**
 * Reads a call and runs its command.
 * @param argv - Without the interpreter and the script.
 * @returns the exit code
 * @throws UsageError, AnswerError, AddressError for mistakes of the call
 */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  let code = 0;
  const exit = (status: number) => {
    code = status;
  };
  const program = buildProgram({ world, language: languageOfCall(argv, world.env), exit });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end with 0; every other error of the parser is a mistake of the call.
    if (error.exitCode === 0) return 0;
    throw new UsageError(parserMistake(error), { cause: error });
  }
  return code;
}

function buildProgram(setting: Setting): Command {
  const { world, language } = setting;
  const program = new Command(TOOL.name);
  program
    .description(PROGRAM.about[language])
    .usage(spelled('[url | command]', language))
    .version(TOOL.version, '--version', PROGRAM.version[language])
    .helpOption('-h, --help', PROGRAM.help[language])
    .helpCommand(false)
    .enablePositionalOptions()
    .configureHelp({
      helpWidth: Math.min(HELP_WIDTH, world.stdout.isTTY ? world.stdout.columns : HELP_WIDTH),
      // An address is read as a list only to tell of a second one.
      commandUsage: (command) =>
        `${command.parent === null ? '' : `${TOOL.name} `}${usageOf(command)} ${spelled('[options]', language)}`,
      subcommandTerm: (command) => usageOf(command),
      styleTitle: (title) => frameWord(title, language),
    })
    .configureOutput({
      writeOut: (text) => world.stdout.write(spelledFor(world, text)),
      // The message is told once, by the caller.
      writeErr: () => undefined,
    })
    .exitOverride()
    .addHelpText('after', `\n${EPILOGUE[language]}`)
    .argument('[url...]', PROGRAM.argument[language])
    .action(diagnoseAction(setting));
  addOptions(program, FOR_DIAGNOSIS, language);
  addCommands(program, setting);
  return program;
}

/** A command's name and what it takes. */
function usageOf(command: Command): string {
  if (command.parent === null) return `${command.name()} ${command.usage()}`;
  const operands = command.registeredArguments.map((one) => `[${one.name()}]`).join(' ');
  return `${command.name()} ${operands}`.trimEnd();
}
