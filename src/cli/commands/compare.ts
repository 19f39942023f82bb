import { basename } from 'node:path';
import { compare } from '../../compare/compare.js';
import { table as builtIn } from '../../generated/table.js';
import type { Comparison } from '../../model/comparison.js';
import type { Result } from '../../model/result.js';
import { renderComparison, type Compared, type ComparisonOptions } from '../../report/comparison.js';
import { redactTogether } from '../../report/redact/redact-hosts.js';
import { retell } from '../../report/retell.js';
import { fitTable } from '../../rules/fit/fit-table.js';
import { cleanText } from '../../text/clean.js';
import { conclude } from '../conclude.js';
import { EXIT } from '../exit-status.js';
import type { ReportOptions } from '../options.js';
import { deliverText, refuseExisting } from '../output-file.js';
import { pageFormat } from '../page-format.js';
import type { PageCall } from '../read-call.js';
import { readSaid } from '../read-words.js';
import { resultSchema } from '../result-schema.js';
import { readSavedResult } from '../saved-result.js';
import { textLook } from '../text-look.js';
import { troubleTeller } from '../tell-trouble.js';
import { UsageError } from '../usage-error.js';
import type { World } from '../world.js';

/**
 * Compares two saved results.
 * @param isStrict - Whatever the second shows anew is a failure, not only what stops a browser.
 * @returns the exit code
 * @throws UsageError where there are not two, or one is no such result
 */
export async function compareCommand(
  paths: readonly string[],
  isStrict: boolean,
  call: PageCall,
  world: World,
): Promise<number> {
  const { report } = call;
  const format = pageFormat('compare', report);
  await refuseExisting(report);
  const [first, second] = twoOf(paths);
  const saved = [await savedAt(first, call, world), await savedAt(second, call, world)];
  const results = (report.redactHosts ? redacted(saved, call) : saved) as [Result, Result];
  const comparison = compare(...results);
  const outcome = outcomeOf(comparison, isStrict);
  const text = renderComparison(comparison, named(results, paths, report), {
    format,
    ...textLook(report, world),
    outcome,
  });
  await deliverText(text, report, world);
  return outcome === 'no-worse' ? EXIT.ok : EXIT.blocking;
}

function twoOf(paths: readonly string[]): [string, string] {
  const [first, second] = paths;
  if (first !== undefined && second !== undefined && paths.length === 2) return [first, second];
  throw new UsageError({
    en: `compare takes two files that were saved with --json; there ${paths.length === 1 ? 'is' : 'are'} ${paths.length}.`,
    es: `compare necesita dos archivos guardados con --json; hay ${paths.length}.`,
  });
}

/** A saved result, judged and diagnosed again. */
async function savedAt(path: string, { profile, table = builtIn, report }: PageCall, world: World): Promise<Result> {
  const { evidence, answers, tried, words } = await readSavedResult(path, resultSchema());
  const known = {
    ...(evidence !== null && { evidence }),
    ...(words !== null && { said: await readSaid(words, table) }),
    answers,
    tried,
    profile,
  };
  return conclude(known, table, report, troubleTeller(world));
}

/** The same host has the same example in both. */
function redacted(results: readonly Result[], { table = builtIn, report }: PageCall): Result[] {
  return redactTogether(results).map((result) => retell(result, report, fitTable(table, result)));
}

/**
 * What the files are called, without their folders, where the two are told apart by it. A name can be a person's, so it
 * stands on the screen alone and in nothing that is passed on.
 */
function named(
  results: [Result, Result],
  paths: readonly string[],
  { format, output }: ReportOptions,
): [Compared, Compared] {
  const names = paths.map((path) => cleanText(basename(path).replace(/\.json$/i, ''), LONGEST_NAME));
  const isShown = format === 'terminal' && output === undefined && names[0] !== names[1];
  return results.map((result, index) => ({ result, name: isShown ? (names[index] ?? '') : '' })) as [
    Compared,
    Compared,
  ];
}

const LONGEST_NAME = 60;

function outcomeOf({ worse, findings }: Comparison, isStrict: boolean): ComparisonOptions['outcome'] {
  if (worse) return 'worse';
  return isStrict && findings.new.length > 0 ? 'new' : 'no-worse';
}
