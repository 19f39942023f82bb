import { type Command, CommanderError } from 'commander';
import type { CommandName } from './call/commands.js';
import { languageOfCall } from './call-language.js';
import { noCommand, refuseCommandWord } from './command-mistake.js';
import { ACTIONS } from './parser/actions.js';
import { helpText } from './help/help-text.js';
import { commandTree } from './parser/command-tree.js';
import { flagsOf } from './parser/flags-of.js';
import { parserMistake } from './parser/parser-mistake.js';
import { writeAll } from './streams.js';
import { UsageError } from './usage-error.js';
import { spelledFor, type World } from './world.js';

/**
 * Reads a call and runs its command.
 * @param argv - Without the interpreter and the script.
 * @returns the exit code
 * @throws UsageError, AnswerError, AddressError for mistakes of the call
 */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  const language = languageOfCall(argv, world.env);
  let help = '';
  let code = 0;
  const program = commandTree({
    language,
    help: (name) => helpText(name, language, world.stdout) ?? '',
    write: (text) => {
      help += text;
    },
  });
  for (const command of [program, ...program.commands]) {
    command.action(async () => {
      code = await runCommand(command, program, world);
    });
  }
  await parse(program, argv);
  await writeAll(world.stdout, spelledFor(world, help));
  return code;
}

/** @throws UsageError */
async function parse(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Help and version end with 0; every other error of the parser is a mistake of the call.
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(parserMistake(error), { cause: error });
  }
}

async function runCommand(command: Command, program: Command, world: World): Promise<number> {
  const name = command === program ? 'diagnose' : (command.name() as CommandName);
  const words = command.args;
  if (name === 'help') return showHelp(words[0], program);
  if (command === program && words[0] !== undefined) refuseCommandWord(words[0]);
  return ACTIONS[name](words, flagsOf(command), world);
}

function showHelp(name: string | undefined, program: Command): number {
  const shown = name === undefined ? program : program.commands.find((one) => one.name() === name);
  if (shown === undefined) throw noCommand(name ?? '');
  shown.outputHelp();
  return 0;
}
