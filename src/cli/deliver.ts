import { render } from '../report/render.js';
import type { Result } from '../model/result.js';
import { exitStatusOf } from './exit-status.js';
import type { ReportOptions } from './options.js';
import { deliverText } from './output-file.js';
import { textLook } from './text-look.js';
import type { World } from './world.js';

/**
 * Writes the report, and returns the exit code that the result asks for.
 * @throws UsageError where the file cannot be written
 */
export async function deliver(
  result: Result,
  options: ReportOptions,
  world: World,
  view: 'diagnosis' | 'probe',
): Promise<number> {
  const { format, explain, verbose } = options;
  await deliverText(render(result, { format, view, explain, verbose, ...textLook(options, world) }), options, world);
  return exitStatusOf(result);
}
