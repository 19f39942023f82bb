import type { FixRule, Owner, PlanStep, Table } from '../model/index.js';
import { solveChance } from './likelihood.js';

/** A plan longer than this is no plan. */
const MOST_STEPS = 6;

/** Steps that need nobody beyond the person at the desk and the patient. */
const OWN: readonly Owner[] = ['patient', 'front-desk'];

/** What a plan needs of the table, worked out once for many plans. */
export interface PlanModel {
  own: FixModel[];
  office: FixModel[];
  calls: FixModel[];
  officeMinutes: number;
}

interface FixModel {
  id: string;
  cost: number;
  /** P(solves | cause), in the table's order of causes. */
  solves: number[];
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

/** @param tried fixes that did not help: they are not offered again */
export function planModel(table: Table, tried: ReadonlySet<string>): PlanModel {
  const toModel = (fix: FixRule): FixModel => ({
    id: fix.id,
    cost: costOf(fix),
    solves: table.causes.map((cause) => solveChance(table, cause, fix.id)),
  });
  const open = table.fixes.filter(({ id }) => !tried.has(id));
  const steps = open.filter(({ call }) => !call);
  return {
    own: steps.filter(({ owner }) => OWN.includes(owner)).map(toModel),
    office: steps.filter(({ owner }) => !OWN.includes(owner)).map(toModel),
    calls: open.filter(({ call }) => call).map(toModel),
    officeMinutes: table.scales.officeMinutes,
  };
}

/**
 * Orders the steps by P(solves) / cost, the greatest first, which is optimal for one fault and independent fixes (Kadane
 * and Simon 1977); belief moves after each step as if it had not helped. A step is worth its place while it saves more
 * than it costs against calling at once: P(solves) × office minutes > cost. The patient's and the desk's own steps come
 * before those of others, and the call ends the list.
 *
 * @param belief probabilities in the table's order of causes
 */
export function makePlan(belief: number[], model: PlanModel): Plan {
  const steps: PlanStep[] = [];
  let remaining = belief;
  let expectedMinutes = 0;
  for (const group of [model.own, model.office]) {
    const open = new Set(group);
    while (steps.length < MOST_STEPS) {
      const best = mostWorth(remaining, open);
      if (best === undefined || best.solves * model.officeMinutes <= best.fix.cost) break;
      open.delete(best.fix);
      steps.push({ fix: best.fix.id, solves: best.solves });
      expectedMinutes += sum(remaining) * best.fix.cost;
      remaining = remaining.map((chance, index) => chance * (1 - (best.fix.solves[index] ?? 0)));
    }
  }
  const call = mostWorth(remaining, new Set(model.calls));
  if (call !== undefined) steps.push({ fix: call.fix.id, solves: call.solves });
  return { steps, expectedMinutes: expectedMinutes + sum(remaining) * model.officeMinutes };
}

/** The fix with the greatest P(solves | nothing has helped so far) / cost. */
function mostWorth(remaining: number[], fixes: Set<FixModel>): { fix: FixModel; solves: number } | undefined {
  const total = sum(remaining);
  if (total <= 0) return undefined;
  let best: { fix: FixModel; solves: number } | undefined;
  for (const fix of fixes) {
    let solved = 0;
    for (let index = 0; index < remaining.length; index++) solved += (remaining[index] ?? 0) * (fix.solves[index] ?? 0);
    const solves = solved / total;
    if (best === undefined || solves / fix.cost > best.solves / best.fix.cost) best = { fix, solves };
  }
  return best;
}

function sum(values: number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
