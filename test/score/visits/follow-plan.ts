import type { FixRule, PlanStep } from '../../../src/model/index.js';
import type { Patient } from './patient.js';

/** What acting costs, as an expectation over whether each step helps. */
export interface Course {
  /** Minutes of steps, and of calls. */
  steps: number;
  calls: number;
  /** Chance that somebody had to be called. */
  called: number;
  /** The patient's and the desk's own steps, in their order, up to the first call. */
  ownBeforeCall: string[];
  /** Chance that the patient can sign in at the end of the plan. */
  solved: number;
}

/**
 * Minutes of a call, waiting included. It is the score's own figure, so that no change of the program's scales makes a
 * score look better.
 */
const CALL_MINUTES = 32;

/** Each step of a plan in turn, until one helps; whoever is left at its end has to call once more. */
export function followPlan(
  { helps }: Pick<Patient, 'helps'>,
  plan: readonly Pick<PlanStep, 'fix'>[],
  fixes: readonly FixRule[],
): Course {
  const course: Course = { steps: 0, calls: 0, called: 0, ownBeforeCall: [], solved: 0 };
  let left = 1;
  for (const step of plan) {
    const fix = fixOf(step.fix, fixes);
    if (fix.call) course.calls += left * CALL_MINUTES;
    else course.steps += left * fix.effortMinutes;
    if (!isOwn(fix)) course.called = Math.max(course.called, left);
    else if (course.called === 0) course.ownBeforeCall.push(fix.id);
    left *= 1 - helps(fix.id);
  }
  course.calls += left * CALL_MINUTES;
  return { ...course, called: Math.max(course.called, left), solved: 1 - left };
}

/**
 * Chance that somebody was called though a step of the patient's or the desk's own, which a plan that knew the cause would
 * have tried first, would have helped.
 */
export function needlessCall({ helps }: Pick<Patient, 'helps'>, course: Course, knowing: Course): number {
  const missed = knowing.ownBeforeCall.filter((fix) => !course.ownBeforeCall.includes(fix));
  return course.called * (1 - missed.reduce((left, fix) => left * (1 - helps(fix)), 1));
}

function fixOf(id: string, fixes: readonly FixRule[]): FixRule {
  const fix = fixes.find((one) => one.id === id);
  if (fix === undefined) throw new Error(`the table has no fix "${id}"`);
  return fix;
}

/** Whoever is at the desk can do it, and it is no call. */
function isOwn({ owner, call }: FixRule): boolean {
  return !call && (owner === 'patient' || owner === 'front-desk');
}
