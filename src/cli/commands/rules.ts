import { table as builtIn } from '../../generated/table.js';
import { diagnose } from '../../diagnosis/index.js';
import type { Choice } from '../../model/vocabulary.js';
import { rulesText } from '../../report/rules-text.js';
import { fitTable } from '../../rules/fit/fit-table.js';
import { stringifyJson } from '../../text/json.js';
import { deliverText, refuseExisting } from '../output-file.js';
import { pageFormat } from '../page-format.js';
import type { PageCall } from '../read-call.js';
import { textLook } from '../text-look.js';
import type { World } from '../world.js';

/**
 * Prints the table.
 * @returns the exit code
 */
export async function rulesCommand(
  { report: options, profile, table: rules = builtIn }: PageCall,
  world: World,
): Promise<number> {
  const format = pageFormat('rules', options);
  await refuseExisting(options);
  const table = fitTable(rules, { profile });
  const answerTo = (symptom: Choice) => diagnose({ answers: { symptom } }, table);
  const text =
    format === 'json'
      ? `${stringifyJson(table, 2)}\n`
      : rulesText(table, answerTo, { ...textLook(options, world), format });
  await deliverText(text, options, world);
  return 0;
}
