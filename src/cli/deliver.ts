import { table as builtIn } from '../generated/table.js';
import { render } from '../report/render.js';
import type { Result } from '../model/result.js';
import { exitStatusOf } from './exit-status.js';
import { fitTable } from '../rules/fit/fit-table.js';
import type { RunOptions } from './options.js';
import { deliverText } from './output-file.js';
import { textLook } from './text-look.js';
import type { World } from './world.js';

/**
 * Writes the report, and returns the exit code that the result asks for.
 * @throws UsageError where the file cannot be written
 */
export async function deliver(
  result: Result,
  { report, profile, table = builtIn }: RunOptions,
  world: World,
  view: 'diagnosis' | 'probe',
): Promise<number> {
  const { format, audience, explain, verbose, patientLang, redactHosts } = report;
  const options = {
    ...{ format, view, explain, verbose, patientLang, redactHosts },
    ...(audience !== undefined && { audience }),
    ...textLook(report, world),
  };
  // What the practice says of itself tells whose portal it is.
  const known = redactHosts ? result : { ...result, profile };
  await deliverText(render(result, options, fitTable(table, known)), report, world);
  return exitStatusOf(result);
}
