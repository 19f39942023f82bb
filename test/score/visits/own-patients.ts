import { choiceLikelihood, solveChance } from '../../../src/diagnosis/likelihood.js';
import { type CauseRule, QUESTION_IDS, type QuestionRule, type Table } from '../../../src/model/index.js';
import type { AnswerShares, CausePatients, PatientTable } from './patient-table.js';

/**
 * Patients who are just as the program's own rules say, mistaken answers included. How well it does with them tells
 * nothing of real patients; it tells whether it draws the right conclusions from what it holds to be so.
 */
export function ownPatients(table: Table): PatientTable {
  const causes = table.causes.map((cause): [string, CausePatients] => [
    cause.id,
    {
      weight: table.scales.howCommon[cause.howCommon],
      answers: answersOf(cause, table),
      fixes: Object.fromEntries(
        Object.keys(cause.fixes).map((fix) => [fix, Math.round(100 * solveChance(table, cause, fix))]),
      ),
      check: [],
    },
  ]);
  return { causes: new Map(causes), population: { answers: {}, check: [] }, checked: false };
}

function answersOf(cause: CauseRule, table: Table): AnswerShares {
  const questions = table.questions.filter(({ id, choices }) => QUESTION_IDS.includes(id) && choices.length > 0);
  return Object.fromEntries(questions.map((question) => [question.id, sharesOf(question, cause, table)]));
}

function sharesOf(question: QuestionRule, cause: CauseRule, table: Table): Record<string, number> {
  return Object.fromEntries(question.choices.map(({ id }) => [id, 100 * choiceLikelihood(table, question, cause, id)]));
}
