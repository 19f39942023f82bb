import type { Result, ResultPlanStep } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { section, type Block, type Row } from '../blocks.js';
import { upTo, type PageOptions } from '../page.js';

/** Steps that come with the words to say, where `--explain` does not ask for all: the ones that are tried mostly. */
const SAID = 3;
/** Notes under the first step where `--explain` does not ask for all. */
const NOTES = 2;

/** The steps in their order, who acts, how long it takes, and the words to say. */
export function planBlocks({ plan }: Result, phrases: Phrases, options: PageOptions): Block[] {
  return section(
    phrases.diagnosis.doThis,
    plan.flatMap((step, index) => stepRows(step, index, phrases, options)),
  );
}

function stepRows(step: ResultPlanStep, index: number, phrases: Phrases, options: PageOptions): Row[] {
  const isFirst = index === 0;
  const cells = [phrases.owners[step.owner], phrases.minutes(step.minutes)];
  const notes = isFirst || options.explain ? upTo(NOTES, step.notes, options) : [];
  return [
    { marker: String(index + 1), text: step.title, cells, tone: isFirst ? 'strong' : 'plain' },
    // The verdict tells what to do first; for the others the words to say are enough on one screen.
    ...(options.explain && !isFirst ? [{ text: step.do }] : []),
    ...(options.explain || index < SAID ? [{ text: phrases.diagnosis.say(step.say) }] : []),
    ...notes.map((text): Row => ({ text, tone: 'faint' })),
  ];
}
