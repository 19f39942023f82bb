import { languageOfCall } from './call-language.js';
import { languageOf } from './environment-language.js';
import { defaultOptions } from './options.js';
import { practiceOf } from './read-call.js';
import { reportError } from './report-error.js';
import { listenForStop } from './stop.js';
import { surviveFailedWrites, writeAll } from './streams.js';
import { promptStream } from './terminal-settings.js';
import { TOOL } from '../model/tool.js';
import type { World } from './world.js';

/**
 * The whole program: runs a call and ends the process with its exit code. Only what the call needs is loaded.
 * @param argv - Without the interpreter and the script.
 * @param openRest - Begins to open what no first screen needs, beside what goes on here.
 */
export async function main(argv: readonly string[], openRest: () => void): Promise<void> {
  const { stdout, stderr, env } = process;
  const controller = new AbortController();
  const world: World = {
    // Node makes it when it is first asked for, and most calls never do.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env,
    signal: controller.signal,
    ascii: argv.includes('--ascii'),
  };
  surviveFailedWrites(world);
  listenForStop(controller);
  const code = await run(argv, world, openRest).catch((error: unknown) =>
    reportError(error, world, languageOfCall(argv, env)),
  );
  // Once it was told to stop, the listener ends the process, with a code of its own.
  if (!controller.signal.aborted) process.exit(code);
}

async function run(argv: readonly string[], world: World, openRest: () => void): Promise<number> {
  if (argv.length === 1 && argv[0] === '--version') {
    await writeAll(world.stdout, `${TOOL.version}\n`);
    return 0;
  }
  if (argv.length === 0 && promptStream(world, false) !== undefined) {
    const { guidedVisit } = await import('./guided.js');
    const options = defaultOptions(world.env);
    return guidedVisit({ ...options, ...(await practiceOf({}, options.report, world)), given: {} }, world);
  }
  const asked = helpAskedFor(argv);
  if (asked !== undefined) {
    const { helpText } = await import('./help/help-text.js');
    const text = helpText(asked, languageOf(world.env), world.stdout);
    await writeAll(world.stdout, text ?? '');
    if (text !== undefined) return 0;
  }
  if (!argv.some(isHelp)) openRest();
  const { runProgram } = await import('./program.js');
  return runProgram(argv, world);
}

/** The name of the command whose help alone is asked for, empty for the program's; undefined where it is not that alone. */
function helpAskedFor([first, second, ...more]: readonly string[]): string | undefined {
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return isHelp(first) ? '' : undefined;
  if (first === 'help') return second;
  return isHelp(second) && second !== 'help' ? first : undefined;
}

/** A way to ask for help, for which nothing more has to be opened. */
function isHelp(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h';
}
