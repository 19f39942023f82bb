import { CHOICES, UNKNOWN } from '../../../src/model/index.js';
import type { CauseId, Choice, FindingId, FixId, QuestionId, Situation } from '../../../src/model/index.js';
import { chance, drawFrom, drawOne } from '../chance.js';
import { checkThatShows } from '../check.js';
import { answerShares, patientsWith, type PatientTable, type Shown } from './patient-table.js';

/** How people err when they are asked. */
export interface Noise {
  /** Share of answers that are wrong, any of the other choices as often. */
  wrong: number;
  /** Share of questions that are answered by "don't know". */
  unknown: number;
  /** A question that is answered wrongly for certain. */
  flipped?: QuestionId;
  /** Questions that are answered truly for certain. */
  sure?: readonly QuestionId[];
}

/** Of all answers, a tenth wrong and a fifth "don't know". */
export const EVERY_ANSWER_ERRS: Noise = { wrong: 0.1, unknown: 0.2 };
/** The same but for what the patient sees, which stands on the screen. */
export const SYMPTOM_IS_TRUE: Noise = { ...EVERY_ANSWER_ERRS, sure: ['symptom'] };

/** One caller, whose answers do not hang on when they are asked for. */
export interface Patient {
  cause: CauseId;
  /** What this one answers. */
  reply: (question: QuestionId) => Choice;
  /** What the check of the address shows, its noise included. */
  seen: Pick<Situation, 'findings' | 'portalChecked'>;
  /** What it shows of the cause itself. */
  seenOfCause: FindingId[];
  /** Chance that a step lets this one sign in. */
  helps: (fix: FixId) => number;
}

/** @param key tells this patient apart from every other */
export function drawPatient(table: PatientTable, cause: CauseId, key: string, noise: Noise): Patient {
  const truth = (question: QuestionId): Choice => {
    const shares = answerShares(table, cause, question);
    return shares === undefined ? UNKNOWN : drawFrom(Object.entries(shares), chance(key, question, 'truth'));
  };
  const { check, fixes } = patientsWith(cause, table);
  const place = truth('checked-from');
  const seenOfCause = drawAlternative(check, place, chance(key, 'check'));
  const beside = table.population.check.filter(({ percent }, at) => chance(key, 'beside', at) < percent / 100);
  return {
    cause,
    reply: (question) => replyTo(question, truth(question), key, noise),
    seen: table.checked ? checkThatShows([...seenOfCause, ...beside.flatMap(({ findings }) => findings)]) : {},
    seenOfCause,
    helps: (fix) => (fixes[fix] ?? 0) / 100,
  };
}

function replyTo(question: QuestionId, truth: Choice, key: string, noise: Noise): Choice {
  if (truth === UNKNOWN) return UNKNOWN;
  const others = CHOICES[question].filter((choice) => choice !== truth);
  const other = () => drawOne(others, chance(key, question, 'other'));
  if (noise.flipped === question) return other();
  if (noise.sure?.includes(question) === true) return truth;
  const luck = chance(key, question, 'slip');
  if (luck < noise.unknown) return UNKNOWN;
  return luck < noise.unknown + noise.wrong ? other() : truth;
}

function drawAlternative(check: readonly Shown[], place: Choice, luck: number): FindingId[] {
  let left = luck * 100;
  for (const { findings, percent, from } of check) {
    if (from !== undefined && !from.includes(place)) continue;
    left -= percent;
    if (left < 0) return findings;
  }
  return [];
}
