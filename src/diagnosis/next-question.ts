import {
  answersOf,
  type CauseId,
  type QuestionId,
  type QuestionRule,
  type Situation,
  type Table,
} from '../model/index.js';
import { minutesToAsk, type Weighing } from './ask-cost.js';
import { logBelief, normalise } from './belief.js';
import { confirmedCauses } from './confirmed.js';
import { diagnose } from './diagnose.js';
import { observationsOf } from './observations.js';
import { openQuestions, whereItRan } from './open-questions.js';
import { minutesToAct, planModel } from './plan.js';

/** A question that is worth asking. */
export interface NextQuestion {
  id: QuestionId;
  /** Expected minutes that it saves, its own cost taken off. */
  savesMinutes: number;
  /** The likeliest causes that its answers tell apart, at most three. */
  tellsApart: CauseId[];
}

/** Of the questions that are cheapest by themselves, so many are looked at with what could be asked after them. */
const LOOKED_INTO = 6;

/**
 * The question whose answer saves most: the expected cost of acting now less the cost of asking and of doing then what
 * is best after each answer (acting, or one question more), weighted by how likely that answer is: a question that pays
 * only together with another is found too. Undefined when none pays.
 */
export function nextQuestion(situation: Situation, table: Table): NextQuestion | undefined {
  if ((situation.tried ?? []).some(({ worked }) => worked)) return undefined;
  const beside = whereItRan(situation, table);
  if (beside !== undefined && matters(beside, situation, table))
    return { id: beside.id, savesMinutes: 0, tellsApart: [] };
  if (confirmedCauses(situation, table).length > 0) return undefined;
  const belief = normalise(logBelief(observationsOf(situation, table), table, new Set()));
  const best = bestQuestion(belief, situation, table);
  if (best === undefined) return undefined;
  return { id: best.question.id, savesMinutes: best.saves, tellsApart: toldApart(best.question, belief, table) };
}

function bestQuestion(
  belief: number[],
  situation: Situation,
  table: Table,
): { question: QuestionRule; saves: number } | undefined {
  const model = planModel(table, situation);
  const described = situation.said !== undefined;
  const answers = answersOf(situation);
  const heard = Object.keys(answers).length - Object.keys(situation.answers ?? {}).length;
  const weighing: Weighing = { table, model, described, heard, likelihoods: new Map() };
  const minutesOf = (question: QuestionRule, ahead: number) => minutesToAsk(question, belief, answers, weighing, ahead);
  const now = minutesToAct(belief, model);
  return openQuestions(answers, table, described)
    .map((question) => ({ question, minutes: minutesOf(question, 0) }))
    .sort((a, b) => a.minutes - b.minutes)
    .slice(0, LOOKED_INTO)
    .map(({ question }) => ({ question, saves: now - minutesOf(question, 1) }))
    .filter(({ saves }) => saves > 0)
    .sort((a, b) => b.saves - a.saves)[0];
}

/** Whether it changes what leads, or what to do first, where the check ran. */
function matters({ id }: QuestionRule, situation: Situation, table: Table): boolean {
  const [here, elsewhere] = ['same-network', 'elsewhere'].map((choice) => {
    const { causes, verdict } = diagnose({ ...situation, answers: { ...situation.answers, [id]: choice } }, table);
    return `${causes[0]?.id} ${causes[0]?.confirmed} ${verdict.firstStep}`;
  });
  return here !== elsewhere;
}

/** The likeliest causes that expect one answer rather than another. */
function toldApart({ id }: QuestionRule, belief: number[], table: Table): CauseId[] {
  return table.causes
    .map((cause, index) => ({ cause, chance: belief[index] ?? 0 }))
    .filter(({ cause }) => cause.expect[id] !== undefined)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, 3)
    .map(({ cause }) => cause.id);
}
