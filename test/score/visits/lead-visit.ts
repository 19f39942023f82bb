import { type Answers, type QuestionId, type Said, type Situation, UNKNOWN } from '../../../src/model/index.js';
import type { Mind } from './mind.js';
import type { Patient } from './patient.js';

/** What a visit came to when no further question paid. */
export interface Visit {
  situation: Situation;
  /** In their order, the symptom first. */
  asked: QuestionId[];
  /** What the questions took. */
  minutes: number;
}

/** Somebody who does not know so many times in a row is left alone, as in the guided visit. */
const UNKNOWN_IN_A_ROW = 3;

/**
 * Asks as the guided visit does: the symptom while the address is checked, unless the patient's own words stand in its
 * place; then what pays most until nothing does.
 */
export function leadVisit({ reply, seen }: Pick<Patient, 'reply' | 'seen'>, mind: Mind, said?: Said): Visit {
  const known = said === undefined ? seen : { ...seen, said };
  const answers: Answers = {};
  const asked: QuestionId[] = [];
  let next = said === undefined ? 'symptom' : mind.nextQuestion(known);
  while (next !== undefined) {
    answers[next] = reply(next);
    asked.push(next);
    const last = asked.slice(-UNKNOWN_IN_A_ROW);
    const unsure = last.length === UNKNOWN_IN_A_ROW && last.every((id) => answers[id] === UNKNOWN);
    next = unsure ? undefined : mind.nextQuestion({ answers, ...known });
  }
  return { situation: { answers, ...known }, asked, minutes: asked.reduce((sum, id) => sum + minutesOf(id, mind), 0) };
}

function minutesOf(question: QuestionId, { table }: Mind): number {
  return (table.questions.find(({ id }) => id === question)?.seconds ?? 0) / 60;
}
