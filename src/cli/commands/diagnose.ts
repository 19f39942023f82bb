import { readAddress } from '../../browser/address/read-address.js';
import { resultSchema } from '../result-schema.js';
import { table as builtIn } from '../../generated/table.js';
import type { Language } from '../../model/language.js';
import type { Answers } from '../../model/answers.js';
import type { Table } from '../../model/table.js';
import { leftOutNote } from '../../interview/left-out.js';
import { phrasesIn } from '../../interview/phrases/index.js';
import { checkPortal } from '../check-portal.js';
import { conclude, type Known } from '../conclude.js';
import { deliver } from '../deliver.js';
import { refuseExisting } from '../output-file.js';
import { canAsk } from '../guided-screen.js';
import type { RunOptions } from '../options.js';
import { readGivenAnswers } from '../read-answers.js';
import { readSaid } from '../read-words.js';
import { readSavedResult } from '../saved-result.js';
import { troubleTeller } from '../tell-trouble.js';
import { tell, type World } from '../world.js';

/**
 * The diagnosis: guided on a terminal, otherwise from what the call brings along.
 * @returns the exit code
 * @throws UsageError, AnswerError, AddressError for mistakes of the call
 */
export async function diagnoseCommand(options: RunOptions, world: World): Promise<number> {
  await refuseExisting(options.report);
  const { table = builtIn } = options;
  const answers = await readGivenAnswers(options.answers, table.questions, world);
  if (options.address !== undefined) readAddress(options.address);
  if (canAsk(options, world)) {
    const { guidedVisit } = await import('../guided.js');
    return guidedVisit({ ...options, given: answers }, world);
  }
  const known = await knownFrom(options, world, answers);
  return deliver(conclude(known, table, options.report, troubleTeller(world)), options, world, 'diagnosis');
}

async function knownFrom(options: RunOptions, world: World, answers: Answers): Promise<Known> {
  const { profile, table = builtIn, report } = options;
  if (options.from !== undefined) {
    const saved = await readSavedResult(options.from, resultSchema());
    return {
      ...(saved.evidence !== null && { evidence: saved.evidence }),
      answers: { ...saved.answers, ...answers },
      tried: saved.tried,
      profile,
      ...(await saidIn(options.words ?? saved.words ?? undefined, table, report.lang, world)),
    };
  }
  const said = await saidIn(options.words, table, report.lang, world);
  if (options.address === undefined) return { answers, profile, ...said };
  return {
    evidence: await checkPortal(options.address, options.probe, world, options.report),
    answers,
    profile,
    ...said,
  };
}

/** The words as they were read; what was taken out of them is told on the side. */
async function saidIn(
  words: string | undefined,
  table: Table,
  lang: Language,
  world: World,
): Promise<Pick<Known, 'said'>> {
  if (words === undefined) return {};
  const said = await readSaid(words, table);
  const note = leftOutNote(said.removed, phrasesIn(lang));
  if (note !== undefined) tell(world, note);
  return { said };
}
