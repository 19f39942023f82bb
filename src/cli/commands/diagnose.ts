import { readAddress } from '../../browser/address/read-address.js';
import { resultSchema } from '../../generated/result-schema.js';
import { table } from '../../generated/table.js';
import type { Result } from '../../model/result.js';
import { checkPortal } from '../check-portal.js';
import { conclude } from '../conclude.js';
import { deliver } from '../deliver.js';
import { refuseExisting } from '../output-file.js';
import { canAsk } from '../guided-screen.js';
import type { RunOptions } from '../options.js';
import { readGivenAnswers } from '../read-answers.js';
import { readSavedResult } from '../saved-result.js';
import { troubleTeller } from '../tell-trouble.js';
import type { World } from '../world.js';

/**
 * The diagnosis: guided on a terminal, otherwise from what the call brings along.
 * @returns the exit code
 * @throws UsageError, AnswerError, AddressError for mistakes of the call
 */
export async function diagnoseCommand(options: RunOptions, world: World): Promise<number> {
  await refuseExisting(options.report);
  const answers = await readGivenAnswers(options.answers, table.questions, world);
  if (options.address !== undefined) readAddress(options.address);
  if (canAsk(options, world)) {
    const { guidedVisit } = await import('../guided.js');
    return guidedVisit({ ...options, given: answers }, world);
  }
  return deliver(await resultOf(options, world, answers), options.report, world, 'diagnosis');
}

async function resultOf(options: RunOptions, world: World, answers: Result['answers']): Promise<Result> {
  const onTrouble = troubleTeller(world);
  if (options.from !== undefined) {
    const saved = await readSavedResult(options.from, resultSchema);
    const evidence = saved.evidence === null ? {} : { evidence: saved.evidence };
    return conclude({ ...evidence, answers: { ...saved.answers, ...answers }, tried: saved.tried }, table, onTrouble);
  }
  if (options.address === undefined) return conclude({ answers }, table);
  return conclude({ evidence: await checkPortal(options.address, options.probe, world), answers }, table, onTrouble);
}
