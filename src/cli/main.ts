import { languageOfCall } from './call-language.js';
import { languageOf } from './environment-language.js';
import { HELP_WIDTH, helpWidthOn } from './help/help-width.js';
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
  const { stdin, stdout, stderr, env } = process;
  const controller = new AbortController();
  const world: World = { stdin, stdout, stderr, env, signal: controller.signal, ascii: argv.includes('--ascii') };
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
  if (argv.length === 1 && HELP.has(argv[0] ?? '') && helpWidthOn(world.stdout) === HELP_WIDTH) {
    const { helpPages } = await import('../generated/help-pages.js');
    await writeAll(world.stdout, helpPages[languageOf(world.env)]);
    return 0;
  }
  if (!argv.some((word) => HELP.has(word))) openRest();
  const { runProgram } = await import('./program.js');
  return runProgram(argv, world);
}

/** Ways to ask for help, for which nothing more has to be opened. */
const HELP = new Set(['help', '--help', '-h']);
