import { phrasesIn } from '../interview/phrases/index.js';
import type { Prompts, Screen } from '../interview/prompts/prompts.js';
import type { RunOptions } from './options.js';
import { promptStream, wantsColor } from './terminal-settings.js';
import type { World } from './world.js';

/** Whether questions can be asked and may be. */
export function canAsk(options: RunOptions, world: World): boolean {
  return !options.noInput && outputOf(options, world) !== undefined;
}

/** The screen of the guided visit: standard error where standard output takes the report alone. */
export async function guidedScreen(options: RunOptions, world: World): Promise<Screen> {
  const { report } = options;
  const output = outputOf(options, world) ?? world.stderr;
  const color = wantsColor(report.color, world.env, output.isTTY);
  const prompts = await promptsFor(report, world);
  return { prompts, input: world.stdin, output, signal: world.signal, color, ascii: report.ascii };
}

async function promptsFor({ accessible, lang }: RunOptions['report'], { stdin }: World): Promise<Prompts> {
  if (!accessible) return (await import('../interview/prompts/drawn-prompts.js')).drawnPrompts;
  const { typedPrompts } = await import('../interview/prompts/typed/typed-prompts.js');
  return typedPrompts(stdin, phrasesIn(lang));
}

function outputOf({ report }: RunOptions, world: World): NodeJS.WriteStream | undefined {
  return promptStream(world, report.format !== 'terminal');
}
