import { ruleSchemas } from '../../generated/rule-schemas.js';
import { table } from '../../generated/table.js';
import { lintRules } from '../../lint/lint.js';
import { lintReport, tellFaults } from '../../lint/tell.js';
import { LANGUAGES } from '../../model/language.js';
import { stringifyJson } from '../../text/json.js';
import { EXIT } from '../exit-status.js';
import { deliverText, refuseExisting } from '../output-file.js';
import { readingRules, readOwnFolder } from '../own-rules.js';
import { pageFormat } from '../page-format.js';
import type { PageCall } from '../read-call.js';
import { spelledFor, type World } from '../world.js';

/**
 * Tells everything that is wrong with a practice's folder of rules, in the languages that its patients are served in.
 * @returns the exit code: a mistake of the input where there is an error among the faults
 * @throws UsageError where there is no such folder
 */
export async function checkRulesCommand(dir: string, { report, profile }: PageCall, world: World): Promise<number> {
  const isJson = pageFormat('rules --check', report, ['terminal', 'json']) === 'json';
  await refuseExisting(report);
  const folder = await readOwnFolder(dir);
  const languages = profile?.languages ?? LANGUAGES;
  const lint = () => lintRules(folder, { schemas: ruleSchemas, base: table, languages });
  const faults = await readingRules(folder.files, report, world, lint);
  const checked = { folder: dir, files: folder.files.length, faults };
  const text = isJson
    ? `${stringifyJson(lintReport(checked, report.lang), 2)}\n`
    : spelledFor(world, tellFaults(checked, report.lang));
  await deliverText(text, report, world);
  return faults.some(({ level }) => level === 'error') ? EXIT.usage : EXIT.ok;
}
