import type { Result, ResultBecause, ResultCause } from '../../model/index.js';
import type { Phrases } from '../phrases/index.js';
import { paragraph, section, type Block, type Row } from './blocks.js';
import { reasonSign, reasonText } from './diagnosis/reasons.js';

const CAUSES = 3;
/** A factor beyond this is told as "more than". */
const LARGEST = 1000;

/** The numbers behind the ranking: chances as natural frequencies, and what each reason did to the odds. */
export function numberBlocks(result: Result, phrases: Phrases): Block[] {
  if (result.causes.length === 0) return [];
  const steps = result.plan.map(({ title, solves }): Row => ({ text: title, cells: [phrases.chance(solves)] }));
  return [
    paragraph(phrases.numbers.title, { tone: 'strong', heading: true }),
    paragraph(phrases.numbers.preface, { tight: true }),
    ...result.causes.slice(0, CAUSES).flatMap((cause) => causeBlocks(cause, result, phrases)),
    ...section(phrases.numbers.solves, steps),
  ];
}

function causeBlocks(cause: ResultCause, result: Result, phrases: Phrases): Block[] {
  const { numbers, seenByCheck, howCommon } = phrases;
  const share = cause.confirmed ? seenByCheck : numbers.ofHundred(ofHundred(cause.probability, phrases));
  return section(`${cause.title}: ${share}`, [
    { text: numbers.common(howCommon[cause.howCommon]) },
    ...cause.because.map((reason): Row => ({
      ...reasonSign(reason.push, phrases),
      text: reasonText(reason, result, phrases),
      cells: [cause.confirmed ? oddsOf(reason, phrases) : worth(reason, cause, phrases)],
    })),
  ]);
}

/** What a reason does: how many of 100 it would be without it, and what it does to the odds. */
function worth(reason: ResultBecause, { probability }: ResultCause, phrases: Phrases): string {
  const odds = oddsOf(reason, phrases);
  if (isIdle(reason)) return odds;
  // Chances come rounded, and one that was rounded to nothing is not nothing.
  const chance = Math.min(0.9995, Math.max(0.0005, probability));
  const without = 1 / (1 + Math.exp(reason.push) * (1 / chance - 1));
  return phrases.numbers.without(ofHundred(without, phrases), odds);
}

/** Never a hundred: only what was seen is certain. */
function ofHundred(probability: number, { numbers }: Phrases): string {
  return probability < 0.01 ? numbers.fewerThanOne : numbers.about(Math.min(99, Math.round(probability * 100)));
}

function isIdle({ push }: ResultBecause): boolean {
  return Math.exp(Math.abs(push)) < 1.05;
}

function oddsOf(reason: ResultBecause, { numbers }: Phrases): string {
  const { push } = reason;
  if (isIdle(reason)) return numbers.noChange;
  const factor = Math.exp(Math.abs(push));
  const told =
    factor > LARGEST ? numbers.moreThan(LARGEST) : factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
  return numbers.odds(told, push > 0);
}
