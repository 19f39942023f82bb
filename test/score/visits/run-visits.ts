import { type CauseId, QUESTION_IDS, type Table } from '../../../src/model/index.js';
import { chance } from '../chance.js';
import { followPlan, type Course } from './follow-plan.js';
import { leadVisit } from './lead-visit.js';
import { mindOf, type Mind } from './mind.js';
import { drawPatient, type Noise } from './patient.js';
import type { PatientTable } from './patient-table.js';
import { perfectBelief } from './perfect-judge.js';
import { scoreVisit, type ScoredVisit } from './score-visit.js';
import { truePlan } from './true-plan.js';

/** What every visit is led with. */
export interface Clinic {
  patients: PatientTable;
  mind: Mind;
  /** The course of a plan that knew the cause. */
  knowing: (cause: CauseId) => Course;
}

/**
 * @param patients who calls
 * @param table what the program knows
 */
export function openClinic(patients: PatientTable, table: Table): Clinic {
  const known = new Map<CauseId, Course>();
  const knowing = (cause: CauseId): Course => {
    const patient = drawPatient(patients, cause, '', { wrong: 0, unknown: 0 });
    const course =
      known.get(cause) ?? followPlan(patient, truePlan(new Map([[cause, 1]]), patients, table), table.fixes);
    known.set(cause, course);
    return course;
  };
  return { patients, mind: mindOf(table), knowing };
}

/** One visit of each caller. */
export function runVisits(callers: readonly CauseId[], noise: Noise, clinic: Clinic): ScoredVisit[] {
  return callers.map((cause, at) => runVisit(cause, keyOf(cause, at), noise, clinic));
}

/** The same visits, with one of the answers that were given in each turned into a wrong one. */
export function runFlippedVisits(callers: readonly CauseId[], noise: Noise, clinic: Clinic): ScoredVisit[] {
  return callers.map((cause, at) => {
    const key = keyOf(cause, at);
    const { asked } = leadVisit(drawPatient(clinic.patients, cause, key, noise), clinic.mind);
    const flipped = asked[Math.floor(chance(key, 'flip') * asked.length)];
    return runVisit(cause, key, flipped === undefined ? noise : { ...noise, flipped }, clinic);
  });
}

function runVisit(cause: CauseId, key: string, noise: Noise, clinic: Clinic): ScoredVisit {
  const { patients, mind, knowing } = clinic;
  const patient = drawPatient(patients, cause, key, noise);
  const visit = leadVisit(patient, mind);
  const belief = perfectBelief(patient, visit.asked, noise, patients);
  const withAll = perfectBelief(patient, QUESTION_IDS, noise, patients);
  const perfect = {
    belief,
    withAll,
    course: followPlan(patient, truePlan(belief, patients, mind.table), mind.table.fixes),
  };
  return scoreVisit(patient, visit, mind, { knowing: knowing(cause), perfect });
}

function keyOf(cause: CauseId, at: number): string {
  return `${cause} ${at}`;
}
