import type { CauseId, QuestionId, RankedCause } from '../../../src/model/index.js';
import type { Mind } from './mind.js';
import { followPlan, needlessCall, type Course } from './follow-plan.js';
import type { Visit } from './lead-visit.js';
import type { Patient } from './patient.js';
import type { Belief } from './true-plan.js';

/** One visit, held against what was the matter. */
export interface ScoredVisit {
  cause: CauseId;
  /** The cause put first; undefined where the visit pointed nowhere. */
  first: CauseId | undefined;
  /** The chance given to the first; undefined where it is confirmed, which is no chance. */
  firstChance: number | undefined;
  /** Rank of the right cause, from 1. */
  rank: number;
  /** Chance given to the right cause. */
  chance: number;
  asked: QuestionId[];
  /** Expected minutes until the patient can sign in. */
  minutes: { questions: number; steps: number; calls: number };
  /** The same of a plan that knew the cause from the start. */
  knowingMinutes: number;
  /** What the best of all judges would make of the same answers, and of all that can be asked. */
  perfect: { rightFirst: boolean; minutes: number; rightFirstWithAll: boolean };
  /** Chances. */
  needlessCall: number;
  solved: number;
  wronglyPortal: boolean;
}

/** What a visit is compared with: a plan that knew the cause, and the best of all judges. */
export interface Yardsticks {
  knowing: Course;
  perfect: { belief: Belief; course: Course; withAll: Belief };
}

/** What the visit came to, and what it could have come to. */
export function scoreVisit(patient: Patient, visit: Visit, mind: Mind, { knowing, perfect }: Yardsticks): ScoredVisit {
  const { causes, plan, verdict } = mind.diagnose(visit.situation);
  const course = followPlan(patient, plan, mind.table.fixes);
  const at = causes.findIndex(({ id }) => id === patient.cause);
  const right = mind.table.causes.find(({ id }) => id === patient.cause);
  return {
    cause: patient.cause,
    first: causes[0]?.id,
    firstChance: causes[0]?.confirmed === true ? undefined : causes[0]?.probability,
    rank: at === -1 ? mind.table.causes.length : at + 1,
    chance: chanceOf(patient.cause, causes, mind),
    asked: visit.asked,
    minutes: { questions: visit.minutes, steps: course.steps, calls: course.calls },
    knowingMinutes: minutesOf(knowing),
    perfect: {
      rightFirst: patient.cause === likeliest(perfect.belief),
      minutes: visit.minutes + minutesOf(perfect.course),
      rightFirstWithAll: patient.cause === likeliest(perfect.withAll),
    },
    needlessCall: needlessCall(patient, course, knowing),
    solved: course.solved,
    wronglyPortal: verdict.side === 'portal' && right?.side !== 'portal',
  };
}

/** What was seen is not certain either: a hundredth is left for causes that are not confirmed. */
const UNSEEN = 0.01;

function chanceOf(cause: CauseId, causes: RankedCause[], { table }: Mind): number {
  const confirmed = causes.filter((one) => one.confirmed);
  const right = causes.find(({ id }) => id === cause);
  if (right === undefined) return 1 / table.causes.length;
  if (confirmed.length === 0) return right.probability;
  return right.confirmed ? (1 - UNSEEN) / confirmed.length : UNSEEN * right.probability;
}

function likeliest(belief: Belief): CauseId | undefined {
  return [...belief].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function minutesOf({ steps, calls }: Course): number {
  return steps + calls;
}
