import { table as builtIn } from '../generated/table.js';
import { render } from '../report/render.js';
import type { Result } from '../model/result.js';
import { exitStatusOf } from './exit-status.js';
import { fitTable } from '../rules/fit/fit-table.js';
import type { RunOptions } from './options.js';
import { deliverText } from './output-file.js';
import { textLook } from './text-look.js';
import type { World } from './world.js';

/** What a report shows: a whole diagnosis, or a check alone. */
export type View = 'diagnosis' | 'probe';

/**
 * Writes the report, and returns the exit code that the result asks for.
 * @throws UsageError where the file cannot be written
 */
export async function deliver(result: Result, options: RunOptions, world: World, view: View): Promise<number> {
  await deliverText(draw(result, options, world, view), options.report, world);
  return exitStatusOf(result);
}

/** The report as text. */
export function draw(
  result: Result,
  { report, profile, table = builtIn }: RunOptions,
  world: World,
  view: View,
): string {
  const { format, audience, explain, verbose, patientLang, redactHosts } = report;
  const options = {
    ...{ format, view, explain, verbose, patientLang, redactHosts },
    ...(audience !== undefined && { audience }),
    ...textLook(report, world),
  };
  // What the practice says of itself tells whose portal it is.
  const known = redactHosts ? result : { ...result, profile };
  return render(result, options, fitTable(table, known));
}
