import type { Answers, QuestionId, QuestionRule, Table } from '../model/index.js';
import { choiceLikelihood } from './likelihood.js';
import { openQuestions } from './open-questions.js';
import { minutesToAct, type PlanModel, sum } from './plan.js';

/** What questions are weighed with. */
export interface Weighing {
  table: Table;
  model: PlanModel;
  /** The trouble was described in words. */
  described: boolean;
  /** How many answers nobody was asked for, as the words state them. */
  heard: number;
  /** By question: P(choice | cause), choice by choice in the question's order. Filled as it is needed. */
  likelihoods: Map<QuestionId, number[][]>;
}

/** Less belief than this behind an answer is not worth a look at what would be asked after it. */
const NEGLIGIBLE = 0.002;

/**
 * The expected minutes of asking one question and then doing what is best: acting, or, while `ahead` allows it, asking
 * another one. Belief that is not normalised carries its chance with it, and so does the cost.
 *
 * @param answers everything that was answered so far, which settles what can be asked next
 */
export function minutesToAsk(
  question: QuestionRule,
  belief: number[],
  answers: Answers,
  weighing: Weighing,
  ahead: number,
): number {
  const { table } = weighing;
  const { dontKnow } = table.scales;
  const mass = sum(belief);
  let minutes = mass * priceOf(question, answers, weighing) + dontKnow * minutesToAct(belief, weighing.model);
  for (const [at, likelihoods] of likelihoodsOf(question, weighing).entries()) {
    const joint = belief.map((chance, index) => (1 - dontKnow) * chance * (likelihoods[index] ?? 0));
    const choice = question.choices[at]?.id ?? '';
    minutes += minutesAfter(joint, { ...answers, [question.id]: choice }, weighing, ahead);
  }
  return minutes;
}

/** The expected minutes once an answer is there. */
function minutesAfter(belief: number[], answers: Answers, weighing: Weighing, ahead: number): number {
  const acting = minutesToAct(belief, weighing.model);
  if (ahead <= 0 || sum(belief) < NEGLIGIBLE) return acting;
  return openQuestions(answers, weighing.table, weighing.described).reduce(
    (least, question) => Math.min(least, minutesToAsk(question, belief, answers, weighing, ahead - 1)),
    acting,
  );
}

/**
 * What a question costs, in minutes: its own time, what is awkward about it, and the patience that it takes. Callers
 * tire, and each question that was asked makes the next one dearer by the same factor: contradictory answers, which
 * leave every further question something to clear up, must not lead on for ever.
 */
function priceOf(question: QuestionRule, answers: Answers, { table: { scales }, heard }: Weighing): number {
  const asked = Object.keys(answers).length - heard;
  return ((question.seconds + scales.awkwardness[question.awkwardness]) / 60) * scales.patience ** asked;
}

function likelihoodsOf(question: QuestionRule, { table, likelihoods }: Weighing): number[][] {
  const known = likelihoods.get(question.id);
  if (known !== undefined) return known;
  const found = question.choices.map(({ id }) =>
    table.causes.map((cause) => choiceLikelihood(table, question, cause, id)),
  );
  likelihoods.set(question.id, found);
  return found;
}
