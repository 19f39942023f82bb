import {
  type Answers,
  answersOf,
  type CauseId,
  FINDINGS,
  type QuestionId,
  type QuestionRule,
  type Situation,
  type Table,
} from '../model/index.js';
import { logBelief, normalise } from './belief.js';
import { confirmedCauses } from './confirmed.js';
import { choiceLikelihood } from './likelihood.js';
import { observationsOf } from './observations.js';
import { makePlan, planModel, type PlanModel } from './plan.js';

/** A question that is worth asking. */
export interface NextQuestion {
  id: QuestionId;
  /** Expected minutes that it saves, its own cost taken off. */
  savesMinutes: number;
  /** The likeliest causes that its answers tell apart, at most three. */
  tellsApart: CauseId[];
}

/**
 * The question whose answer saves most, looking one question ahead: the expected cost of acting now less the cost of
 * asking and of acting on each answer, weighted by how likely that answer is. Undefined when no question pays.
 */
export function nextQuestion(situation: Situation, table: Table): NextQuestion | undefined {
  const open = table.questions.filter((question) => isOpen(question, situation));
  const beside = open.find(({ askBesideHere }) => askBesideHere);
  if (beside !== undefined) return { id: beside.id, savesMinutes: 0, tellsApart: [] };
  if (confirmedCauses(situation, table).length > 0) return undefined;
  const belief = normalise(logBelief(observationsOf(situation, table), table, new Set()));
  const failed = (situation.tried ?? []).filter(({ worked }) => !worked).map(({ fix }) => fix);
  const model = planModel(table, new Set(failed));
  const now = makePlan(belief, model).expectedMinutes;
  let best: { question: QuestionRule; savesMinutes: number } | undefined;
  for (const question of open) {
    const savesMinutes = now - expectedMinutesAfter(question, belief, table, model) - costInMinutes(question, table);
    if (savesMinutes > (best?.savesMinutes ?? 0)) best = { question, savesMinutes };
  }
  if (best === undefined) return undefined;
  const { question, savesMinutes } = best;
  return { id: question.id, savesMinutes, tellsApart: toldApart(question, belief, table) };
}

function expectedMinutesAfter(question: QuestionRule, belief: number[], table: Table, model: PlanModel): number {
  return question.choices.reduce((sum, { id }) => {
    const joint = belief.map((chance, index) => {
      const cause = table.causes[index];
      return cause === undefined ? 0 : chance * choiceLikelihood(table, question, cause, id);
    });
    // Belief that is not normalised carries the chance of the answer with it.
    return sum + makePlan(joint, model).expectedMinutes;
  }, 0);
}

function costInMinutes(question: QuestionRule, table: Table): number {
  return (question.seconds + table.scales.awkwardness[question.awkwardness]) / 60;
}

/** It has choices, was not asked yet, is not settled by another answer, and sensible beside what is known. */
function isOpen(question: QuestionRule, situation: Situation): boolean {
  const { findings = [] } = situation;
  const answers = answersOf(situation);
  if (question.choices.length === 0 || answers[question.id] !== undefined) return false;
  if (question.askBesideHere)
    return findings.some(({ id, severity }) => FINDINGS[id].scope === 'here' && severity !== 'info');
  const conditions = Object.entries(question.askIf);
  if (conditions.length > 0 && !conditions.some(([id, choices]) => holds(answers, id, choices))) return false;
  return !Object.entries(question.settledBy).some(([id, choices]) => holds(answers, id, choices));
}

function holds(answers: Answers, question: string, choices: string[]): boolean {
  const answer = answers[question as QuestionId];
  return answer !== undefined && choices.includes(answer);
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
