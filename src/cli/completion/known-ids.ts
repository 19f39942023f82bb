import type { KnownIds } from '../call/shape.js';
import { DEMO_CASES } from '../../demo/cases.js';
import { table } from '../../generated/table.js';
import { CHOICES, QUESTION_IDS, UNKNOWN, type QuestionId } from '../../model/vocabulary.js';
import { explainedIds } from '../../report/explain/topics.js';
import { EXIT } from '../exit-status.js';

const IDS: Record<KnownIds, () => readonly string[]> = {
  symptoms: () => CHOICES.symptom,
  answers: () => QUESTION_IDS.flatMap((question) => choicesOf(question).map((choice) => `${question}=${choice}`)),
  'demo-cases': () => DEMO_CASES.map(({ id }) => id),
  explained: () => [...new Set(explainedIds(table).flat()), ...Object.values(EXIT).map((code) => `exit-${code}`)],
};

/** All ids of a kind. A practice's own rules are not looked at: a script lives longer than they do. */
export function idsOf(kind: KnownIds): readonly string[] {
  return IDS[kind]();
}

function choicesOf(question: QuestionId): readonly string[] {
  const choices = question === 'product' ? table.products.map(({ id }) => id) : CHOICES[question];
  return [...choices, UNKNOWN];
}
