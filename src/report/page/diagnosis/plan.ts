import type { Result, ResultPlanStep } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { section, type Block, type Row } from '../blocks.js';
import { upTo, type PageOptions } from '../page.js';

/** Steps before the call where `--explain` does not ask for all; a later one hardly ever helps. */
const STEPS = 4;
/** Steps that come with the words to say: the one to take now, and the one after it. */
const SAID = 2;
/** Notes under the first step. */
const NOTES = 1;

/** The steps in their order, who acts, how long it takes, and the words to say. */
export function planBlocks(result: Result, phrases: Phrases, options: PageOptions): Block[] {
  return section(
    phrases.diagnosis.doThis,
    shownSteps(result.plan, options).flatMap((step, index) => [
      ...stepRows(step, index, phrases, options),
      ...(options.explain || index < SAID ? [sayRow(step, result, phrases)] : []),
      ...noteRows(step, index, options),
    ]),
  );
}

/** The first steps and the call, which ends a plan that has one. */
export function shownSteps(plan: readonly ResultPlanStep[], options: Pick<PageOptions, 'explain'>): ResultPlanStep[] {
  const steps = upTo(STEPS, plan, options);
  const call = plan.find((step) => step.call);
  return call === undefined || steps.includes(call) ? steps : [...steps, call];
}

function stepRows(step: ResultPlanStep, index: number, phrases: Phrases, options: PageOptions): Row[] {
  const isFirst = index === 0;
  const cells = [phrases.owners[step.owner], phrases.minutes(step.minutes)];
  return [
    { marker: String(index + 1), text: step.title, cells, tone: isFirst ? 'strong' : 'plain' },
    // The verdict tells what to do first; for the others the words to say are enough on one screen.
    ...(options.explain && !isFirst ? [{ text: step.do }] : []),
  ];
}

function sayRow({ say }: ResultPlanStep, { patientLanguage }: Result, { diagnosis }: Phrases): Row {
  return {
    text: diagnosis.say(say),
    // As the quotation has them.
    spoken: { words: say.replaceAll('"', "'"), lang: patientLanguage },
  };
}

function noteRows({ notes }: ResultPlanStep, index: number, options: PageOptions): Row[] {
  const shown = index === 0 || options.explain ? upTo(NOTES, notes, options) : [];
  return shown.map((text): Row => ({ text, tone: 'faint' }));
}
