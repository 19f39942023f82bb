import {
  answersOf,
  type FixRule,
  type Owner,
  type PlanStep,
  type QuestionId,
  type Situation,
  type Table,
} from '../model/index.js';
import { solveChance } from './likelihood.js';

/** A plan longer than this is no plan. */
export const MOST_STEPS = 6;

/** Steps that need nobody beyond the person at the desk and the patient. */
const OWN: readonly Owner[] = ['patient', 'front-desk'];

/** What a plan needs of the table, worked out once for many plans. */
export interface PlanModel {
  own: FixModel[];
  office: FixModel[];
  calls: FixModel[];
  officeMinutes: number;
}

/** A step: what it costs, and the causes that it solves, by their places in the table. */
export interface FixModel {
  id: string;
  cost: number;
  causes: number[];
  /** P(solves | cause), beside `causes`. */
  chances: number[];
}

/** Steps in their order, and what acting on them costs. */
export interface Plan {
  steps: PlanStep[];
  /** Expected minutes of attention until the trouble is solved or handed over. */
  expectedMinutes: number;
}

/** What a step costs, in minutes; one that costs nothing would come first whatever it solves. */
export function costOf({ effortMinutes }: FixRule): number {
  return Math.max(effortMinutes, 0.25);
}

/** Without the steps that were tried, or that an answer has shown to be idle. */
export function planModel(table: Table, situation: Situation): PlanModel {
  const toModel = (fix: FixRule): FixModel => {
    const causes = table.causes.flatMap((cause, index) => (cause.fixes[fix.id] === undefined ? [] : [index]));
    const chances = table.causes.filter(({ fixes }) => fixes[fix.id] !== undefined);
    return {
      id: fix.id,
      cost: costOf(fix),
      causes,
      chances: chances.map((cause) => solveChance(table, cause, fix.id)),
    };
  };
  const open = table.fixes.filter((fix) => !isIdle(fix, situation));
  const steps = open.filter(({ call }) => !call);
  return {
    own: steps.filter(({ owner }) => OWN.includes(owner)).map(toModel),
    office: steps.filter(({ owner }) => !OWN.includes(owner)).map(toModel),
    calls: open.filter(({ call }) => call).map(toModel),
    officeMinutes: table.scales.officeMinutes,
  };
}

function isIdle({ id, idleIf }: FixRule, situation: Situation): boolean {
  if ((situation.tried ?? []).some(({ fix }) => fix === id)) return true;
  const answers = answersOf(situation);
  return Object.entries(idleIf).some(([question, choices]) => choices.includes(answers[question as QuestionId] ?? ''));
}

/**
 * What acting costs, in expected minutes, with the steps ordered by P(solves) / cost, the greatest first, which is
 * optimal for one fault and independent fixes (Kadane and Simon 1977); belief moves after each step as if it had not
 * helped. A step is worth its place while it saves more than it costs against calling at once: P(solves) × office
 * minutes > cost. The own steps end where going over to those of others costs least. Where one step helps against several
 * causes another order can be better by a little: `bestPlan` looks for it, where a few milliseconds do not matter.
 *
 * @param belief probabilities in the table's order of causes; where they add up to less than one, so does the cost
 */
export function minutesToAct(belief: number[], model: PlanModel): number {
  const remaining = belief.slice();
  const open = model.own.slice();
  let left = sum(remaining);
  let minutes = 0;
  let least = minutesOfOthers(remaining, left, model, MOST_STEPS);
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const best = mostWorth(remaining, open);
    if (best === undefined || best.solved * model.officeMinutes <= best.fix.cost * left) break;
    open.splice(open.indexOf(best.fix), 1);
    minutes += left * best.fix.cost;
    left -= best.solved;
    take(best.fix, remaining);
    least = Math.min(least, minutes + minutesOfOthers(remaining, left, model, MOST_STEPS - steps));
  }
  return least;
}

/** What it costs from where others act: their steps, and the call for what is left. */
function minutesOfOthers(belief: number[], mass: number, model: PlanModel, mostSteps: number): number {
  let remaining = belief;
  let left = mass;
  let minutes = 0;
  const open = model.office.slice();
  for (let steps = 0; steps < mostSteps; steps++) {
    const best = mostWorth(remaining, open);
    if (best === undefined || best.solved * model.officeMinutes <= best.fix.cost * left) break;
    open.splice(open.indexOf(best.fix), 1);
    minutes += left * best.fix.cost;
    left -= best.solved;
    if (steps === 0) remaining = belief.slice();
    take(best.fix, remaining);
  }
  return minutes + left * model.officeMinutes;
}

/** The fix that solves most for its cost, and how much of the belief it solves. */
export function mostWorth(remaining: number[], fixes: FixModel[]): { fix: FixModel; solved: number } | undefined {
  let best: { fix: FixModel; solved: number } | undefined;
  for (const fix of fixes) {
    const solved = solvedBy(fix, remaining);
    if (best === undefined || solved * best.fix.cost > best.solved * fix.cost) best = { fix, solved };
  }
  return best;
}

/** How much of the belief a fix solves. */
export function solvedBy({ causes, chances }: FixModel, remaining: number[]): number {
  let solved = 0;
  for (let at = 0; at < causes.length; at++) solved += (remaining[causes[at] ?? 0] ?? 0) * (chances[at] ?? 0);
  return solved;
}

/** Takes out of the belief what a fix solves. */
export function take({ causes, chances }: FixModel, remaining: number[]): void {
  for (let at = 0; at < causes.length; at++) {
    const index = causes[at] ?? 0;
    remaining[index] = (remaining[index] ?? 0) * (1 - (chances[at] ?? 0));
  }
}

/** The sum, by a loop, as it is taken thousands of times for one question. */
export function sum(values: number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
