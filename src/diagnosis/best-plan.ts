import type { PlanStep } from '../model/index.js';
import { type FixModel, MOST_STEPS, mostWorth, type Plan, type PlanModel, solvedBy, sum, take } from './plan.js';

/** So many steps of a kind are looked at, those first that solve most for their cost; more have never mattered. */
const PROMISING = 7;

/**
 * The steps in the order that costs least, found by a search over all orders. What is left of the belief depends on
 * which steps were taken and not on their order, so that each set of steps is looked at once. The patient's and the
 * desk's own steps come before those of others, and the call ends the list.
 *
 * @param belief probabilities in the table's order of causes
 */
export function bestPlan(belief: number[], model: PlanModel): Plan {
  const own = promising(model.own, belief);
  const fixes = [...own, ...promising(model.office, belief)];
  const search: Search = {
    fixes,
    own: own.length,
    officeMinutes: model.officeMinutes,
    dearest: model.officeMinutes + dearestSteps(fixes),
    found: new Map(),
  };
  const { minutes } = restOf(0, 0, belief, search);
  const steps: PlanStep[] = [];
  const remaining = belief.slice();
  for (let taken = 0, next = search.found.get(0)?.next; next !== undefined; next = search.found.get(taken)?.next) {
    const fix = search.fixes[next];
    if (fix === undefined) break;
    steps.push(stepOf(fix, remaining));
    take(fix, remaining);
    taken |= 1 << next;
  }
  const call = mostWorth(remaining, model.calls);
  if (call !== undefined) steps.push(stepOf(call.fix, remaining));
  return { steps, expectedMinutes: minutes };
}

/** A search over sets of steps, each a number with one bit a step. */
interface Search {
  /** The own ones first. */
  fixes: FixModel[];
  own: number;
  officeMinutes: number;
  /** What a plan can cost at most. */
  dearest: number;
  /** By the set that was taken: what the best rest costs, and its first step; none: the call. */
  found: Map<number, Rest>;
}

interface Rest {
  minutes: number;
  next?: number;
}

function restOf(taken: number, count: number, remaining: number[], search: Search): Rest {
  const known = search.found.get(taken);
  if (known !== undefined) return known;
  const left = sum(remaining);
  let best: Rest = { minutes: left * search.officeMinutes };
  const officeBegun = taken >= 1 << search.own;
  for (let at = officeBegun ? search.own : 0; count < MOST_STEPS && at < search.fixes.length; at++) {
    const fix = search.fixes[at];
    if (fix === undefined || (taken & (1 << at)) !== 0) continue;
    // It spares whom it helps no more than the dearest plan there is: where it costs more than that, no plan has it here.
    if (solvedBy(fix, remaining) * search.dearest <= left * fix.cost) continue;
    const after = remaining.slice();
    take(fix, after);
    const minutes = left * fix.cost + restOf(taken | (1 << at), count + 1, after, search).minutes;
    if (minutes < best.minutes) best = { minutes, next: at };
  }
  search.found.set(taken, best);
  return best;
}

function dearestSteps(fixes: FixModel[]): number {
  const costs = fixes.map(({ cost }) => cost).sort((a, b) => b - a);
  return sum(costs.slice(0, MOST_STEPS));
}

function promising(fixes: FixModel[], belief: number[]): FixModel[] {
  const worth = (fix: FixModel): number => solvedBy(fix, belief) / fix.cost;
  return fixes
    .filter((fix) => worth(fix) > 0)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, PROMISING);
}

function stepOf(fix: FixModel, remaining: number[]): PlanStep {
  const left = sum(remaining);
  return { fix: fix.id, solves: left === 0 ? 0 : solvedBy(fix, remaining) / left };
}
