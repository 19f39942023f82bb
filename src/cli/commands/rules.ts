import { table } from '../../generated/table.js';
import { diagnose } from '../../diagnosis/index.js';
import type { Diagnosis } from '../../model/diagnosis.js';
import type { Choice } from '../../model/vocabulary.js';
import { rulesText } from '../../report/rules-text.js';
import { stringifyJson } from '../../text/json.js';
import { deliverText, refuseExisting } from '../deliver.js';
import { fileMistake } from '../file-mistake.js';
import type { ReportOptions } from '../options.js';
import { textLook } from '../text-look.js';
import { tell, type World } from '../world.js';

/**
 * Prints the table.
 * @returns the exit code
 */
export async function rulesCommand(options: ReportOptions, world: World): Promise<number> {
  await refuseExisting(options);
  const text =
    options.format === 'json' ? `${stringifyJson(table, 2)}\n` : rulesText(table, answerTo, textLook(options, world));
  await deliverText(text, options, world);
  return 0;
}

function answerTo(symptom: Choice): Diagnosis {
  return diagnose({ answers: { symptom } }, table);
}

/**
 * Checks a folder of rules as it would be laid over the built-in table.
 * @returns the exit code
 * @throws RuleError with every mistake, its file and line; UsageError where there is no such folder
 */
export async function checkRulesCommand(dir: string, world: World): Promise<number> {
  const { loadRules } = await import('../../rules/load.js');
  const { causes, fixes, questions } = await loadRules(dir).catch((error: unknown) => {
    throw error instanceof Error && 'syscall' in error ? fileMistake(dir, error) : error;
  });
  tell(world, `${dir}: no mistakes. ${causes.length} causes, ${fixes.length} fixes, ${questions.length} questions.`);
  return 0;
}
