import {
  type Answers,
  type Choice,
  type QuestionId,
  type QuestionRule,
  scopeOf,
  type Situation,
  type Table,
  UNKNOWN,
} from '../model/index.js';

/** The questions about the patient's trouble that were not answered, are not settled by another answer, and make sense. */
export function openQuestions(answers: Answers, table: Table, described: boolean): QuestionRule[] {
  return table.questions.filter(
    (question) =>
      !question.askBesideHere &&
      question.choices.length > 0 &&
      answers[question.id] === undefined &&
      isSensible(question, answers, described) &&
      !Object.entries(question.settledBy).some(([id, choices]) => holds(answers, id, choices)),
  );
}

/** The question where the check ran, where something was found of this computer or its network and nobody has said. */
export function whereItRan({ answers = {}, findings = [] }: Situation, table: Table): QuestionRule | undefined {
  const ofHere = findings.some(({ id, severity }) => scopeOf(id) === 'here' && severity !== 'info');
  if (!ofHere) return undefined;
  return table.questions.find(({ id, askBesideHere }) => askBesideHere && answers[id] === undefined);
}

/** One of its conditions holds, or may hold: what the patient sees is not known, or told in words that do not name it. */
function isSensible({ askIf }: QuestionRule, answers: Answers, described: boolean): boolean {
  const conditions = Object.entries(askIf);
  if (conditions.length === 0) return true;
  const blind = answers.symptom === UNKNOWN || (answers.symptom === undefined && described);
  return conditions.some(([id, choices]) => (id === 'symptom' && blind) || holds(answers, id, choices));
}

function holds(answers: Answers, question: string, choices: Choice[]): boolean {
  const answer = answers[question as QuestionId];
  return answer !== undefined && choices.includes(answer);
}
