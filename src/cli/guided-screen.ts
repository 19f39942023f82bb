import type { Screen } from '../interview/prompts/screen.js';
import type { RunOptions } from './options.js';
import { promptStream, wantsColor } from './terminal-settings.js';
import type { World } from './world.js';

/** Whether questions can be asked and may be. */
export function canAsk(options: RunOptions, world: World): boolean {
  return !options.noInput && outputOf(options, world) !== undefined;
}

/** The screen of the guided visit: standard error where standard output takes the report alone. */
export function guidedScreen(options: RunOptions, world: World): Screen {
  const { report } = options;
  const output = outputOf(options, world) ?? world.stderr;
  const color = wantsColor(report.color, world.env, output.isTTY);
  return { input: world.stdin, output, signal: world.signal, color, ascii: report.ascii };
}

function outputOf({ report }: RunOptions, world: World): NodeJS.WriteStream | undefined {
  return promptStream(world, report.format !== 'terminal');
}
