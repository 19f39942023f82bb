import { type CauseId, CHOICES, type QuestionId, UNKNOWN } from '../../../src/model/index.js';
import type { Noise, Patient } from './patient.js';
import { answerShares, type PatientTable } from './patient-table.js';

/** A check that shows what no patient of the cause should, for noise that the table does not hold. */
const NEVER = 1e-6;

/**
 * What somebody would believe who knew the table of the patients by heart, and how people err. Nobody can do better on
 * average from these answers and this check.
 */
export function perfectBelief(
  patient: Patient,
  questions: readonly QuestionId[],
  noise: Noise,
  table: PatientTable,
): Map<CauseId, number> {
  const beliefIn = (cause: CauseId, weight: number) =>
    questions.reduce(
      (product, question) => product * answerChance(patient, question, cause, noise, table),
      weight * checkChance(patient, cause, table),
    );
  return new Map([...table.causes].map(([cause, { weight }]) => [cause, beliefIn(cause, weight)]));
}

function answerChance(
  { reply }: Patient,
  question: QuestionId,
  cause: CauseId,
  { wrong, unknown, sure = [] }: Noise,
  table: PatientTable,
): number {
  const answer = reply(question);
  const share = (answerShares(table, cause, question)?.[answer] ?? 0) / 100;
  if (answer === UNKNOWN) return 1;
  if (sure.includes(question)) return share;
  return (1 - unknown - wrong) * share + (wrong * (1 - share)) / (CHOICES[question].length - 1);
}

/** What the check shows of the cause itself, wherever the patient is. */
function checkChance({ seenOfCause }: Patient, cause: CauseId, table: PatientTable): number {
  const check = table.causes.get(cause)?.check ?? [];
  const places = answerShares(table, cause, 'checked-from') ?? {};
  const chanceOf = ({ percent, from }: (typeof check)[number]) =>
    ((percent / 100) *
      Object.entries(places).reduce((sum, [place, share]) => sum + (from?.includes(place) === false ? 0 : share), 0)) /
    100;
  const sum = (shown: typeof check) => shown.reduce((total, one) => total + chanceOf(one), 0);
  if (seenOfCause.length === 0) return 1 - sum(check);
  const same = check.filter(({ findings }) => findings.join() === seenOfCause.join());
  return Math.max(NEVER, sum(same));
}
