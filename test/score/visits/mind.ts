import { diagnose, nextQuestion } from '../../../src/diagnosis/index.js';
import type { Diagnosis, QuestionId, Situation, Table } from '../../../src/model/index.js';

/** The program's judgement, as far as a visit asks for it. */
export interface Mind {
  table: Table;
  nextQuestion(situation: Situation): QuestionId | undefined;
  diagnose(situation: Situation): Diagnosis;
}

/** Judges by the table; what was judged before is remembered, as many visits begin alike. */
export function mindOf(table: Table): Mind {
  return {
    table,
    nextQuestion: remembering((situation) => nextQuestion(situation, table)?.id),
    diagnose: remembering((situation) => diagnose(situation, table)),
  };
}

function remembering<T>(judge: (situation: Situation) => T): (situation: Situation) => T {
  const known = new Map<string, T>();
  return (situation) => {
    const key = JSON.stringify([Object.entries(situation.answers ?? {}).sort(), { ...situation, answers: 0 }]);
    if (!known.has(key)) known.set(key, judge(situation));
    return known.get(key) as T;
  };
}
