import {
  type CauseRule,
  type Diagnosis,
  type FixRule,
  type OfficeCall,
  type PlanStep,
  type RankedCause,
  type Situation,
  type Table,
  type Verdict,
} from '../model/index.js';
import { becauseOf, type Pushes, pushesOf } from './because.js';
import { normalise } from './belief.js';
import { type ConfirmedCause, confirmedCauses } from './confirmed.js';
import { solveChance } from './likelihood.js';
import { observationsOf } from './observations.js';
import { bestPlan } from './best-plan.js';
import { costOf, planModel } from './plan.js';

/**
 * Ranks the causes and says what to do first.
 *
 * @param situation what was answered, found and tried; everything may be missing
 * @param table the rules to judge by
 * @returns the causes in rank order (confirmed ones first, the others by chance), the steps, whose trouble it is and
 *   whether to call; no causes when nothing points anywhere
 */
export function diagnose(situation: Situation, table: Table): Diagnosis {
  const confirmed = confirmedCauses(situation, table);
  const proved = new Set(confirmed.map(({ id }) => id));
  const rest = withoutProofs(situation, confirmed);
  const pushes = pushesOf(rest, table, proved);
  const belief = normalise(pushes.logs);
  const causes = pointsSomewhere(situation, confirmed, table)
    ? [
        ...confirmed.map((cause) => provedCause(cause, situation, table)),
        ...likelyCauses(belief, pushes, proved, table),
      ]
    : [];
  const plan = planFor(situation, belief, confirmed, table);
  return { causes, plan, verdict: verdictOn(causes, plan, table), office: officeCall(causes, plan, table) };
}

/** A healthy check alone points nowhere, nor does "don't know". Whoever describes their trouble is owed a ranking. */
function pointsSomewhere(situation: Situation, confirmed: ConfirmedCause[], table: Table): boolean {
  if (confirmed.length > 0 || situation.said !== undefined) return true;
  return observationsOf(situation, table).some(({ kind }) => kind !== 'healthy');
}

/** Proofs of a confirmed cause say nothing about the others, which compete among themselves. */
function withoutProofs(situation: Situation, confirmed: ConfirmedCause[]): Situation {
  if (confirmed.length === 0) return situation;
  const proofs = new Set(confirmed.flatMap(({ provedBy }) => provedBy));
  return {
    ...situation,
    findings: (situation.findings ?? []).filter(({ id }) => !proofs.has(id)),
    // A check that has proved a fault is no healthy one.
    portalChecked: false,
  };
}

function provedCause({ id, provedBy }: ConfirmedCause, situation: Situation, table: Table): RankedCause {
  const index = table.causes.findIndex((cause) => cause.id === id);
  const because = becauseOf(index, pushesOf(situation, table, new Set()));
  return { id, probability: 1, confirmed: true, provedBy, because, fixes: fixesOf(table.causes[index], table) };
}

function likelyCauses(belief: number[], pushes: Pushes, proved: ReadonlySet<string>, table: Table): RankedCause[] {
  return table.causes
    .map((cause, index) => ({ cause, index, probability: belief[index] ?? 0 }))
    .filter(({ cause }) => !proved.has(cause.id))
    .sort((a, b) => b.probability - a.probability)
    .map(({ cause, index, probability }) => ({
      id: cause.id,
      probability,
      confirmed: false,
      provedBy: [],
      because: becauseOf(index, pushes),
      fixes: fixesOf(cause, table),
    }));
}

/** A cause's own fixes: by what they solve for what they cost, calls last. */
function fixesOf(cause: CauseRule | undefined, table: Table): string[] {
  if (cause === undefined) return [];
  const worth = (fix: FixRule) => solveChance(table, cause, fix.id) / costOf(fix);
  return table.fixes
    .filter(({ id }) => cause.fixes[id] !== undefined)
    .sort((a, b) => Number(a.call) - Number(b.call) || worth(b) - worth(a))
    .map(({ id }) => id);
}

/**
 * Where a fault is confirmed, only what helps against it is worth a step; the portal has to hear of its own fault
 * whatever the patient can do meanwhile, so there the call comes before what would fail more often than help.
 */
function planFor(situation: Situation, belief: number[], confirmed: ConfirmedCause[], table: Table): PlanStep[] {
  const nobodyAsked = Object.keys(situation.answers ?? {}).length === 0 && (situation.tried ?? []).length === 0;
  if (situation.portalChecked === true && nobodyAsked && !pointsSomewhere(situation, confirmed, table)) return [];
  if ((situation.tried ?? []).some(({ worked }) => worked)) return [];
  const proved = new Set(confirmed.map(({ id }) => id));
  const share = proved.size === 0 ? belief : table.causes.map(({ id }) => (proved.has(id) ? 1 / proved.size : 0));
  const { steps } = bestPlan(share, planModel(table, situation));
  return leadsAtPortal(share, confirmed, table) ? callEarly(steps, table) : steps;
}

/** The fault is the portal's: the check has seen it, or it is likelier than all else together. */
function leadsAtPortal(share: number[], confirmed: ConfirmedCause[], table: Table): boolean {
  const atPortal = table.causes.map(({ side }) => side === 'portal');
  if (confirmed.length > 0) return table.causes.some(({ id }, at) => id === confirmed[0]?.id && atPortal[at] === true);
  return share.some((chance, at) => atPortal[at] === true && chance > 0.5);
}

function callEarly(steps: PlanStep[], table: Table): PlanStep[] {
  const isCall = ({ fix }: PlanStep) => table.fixes.some(({ id, call }) => call && id === fix);
  const rank = (step: PlanStep) => (isCall(step) ? 1 : step.solves >= 0.5 ? 0 : 2);
  return steps.toSorted((a, b) => rank(a) - rank(b));
}

function verdictOn(causes: RankedCause[], plan: PlanStep[], table: Table): Verdict {
  const first = plan[0]?.fix ?? null;
  return {
    side: table.causes.find(({ id }) => id === causes[0]?.id)?.side ?? 'unknown',
    owner: table.fixes.find(({ id }) => id === first)?.owner ?? 'nobody',
    firstStep: first,
  };
}

function officeCall(causes: RankedCause[], plan: PlanStep[], table: Table): OfficeCall {
  const fixOf = (step: PlanStep | undefined) => table.fixes.find(({ id }) => id === step?.fix);
  const [first, last] = [fixOf(plan[0]), fixOf(plan.at(-1))];
  const leading = table.causes.find(({ id }) => id === causes[0]?.id);
  if (first === undefined) return { call: false, reason: 'not-needed' };
  if (causes[0]?.confirmed === true && leading?.side === 'portal') return { call: true, reason: 'portal-fault' };
  if (first.call || first.owner === 'office' || first.owner === 'portal-support') {
    return { call: true, reason: 'only-they-can' };
  }
  return last?.call === true ? { call: true, reason: 'if-steps-fail' } : { call: false, reason: 'not-needed' };
}
