import { choiceLikelihood } from '../../diagnosis/likelihood.js';
import type { Answers, QuestionId, QuestionRule, Table } from '../../model/index.js';
import { type Check, faultAt } from '../fault.js';

/** A question that no answers lead to. */
export const unreachableQuestion: Check = ({ entries, table }) => {
  const reached = reachable(table.questions);
  return entries
    .filter(({ kind, id }) => kind === 'questions' && !reached.has(id))
    .map((entry) => faultAt(entry, ['ask-if'], 'error', 'unreachable-question', UNREACHABLE));
};

const UNREACHABLE = {
  en: 'it is never asked: every answer that leads to it ("ask-if") is never given, or settles it.',
  es: 'nunca se pregunta: las respuestas que llevan a ella ("ask-if") nunca se dan, o ya la contestan.',
};

/** A question whose answers change no ranking. */
export const idleQuestion: Check = ({ entries, table }) =>
  entries
    .filter(({ kind, id }) => {
      const question = table.questions.find((one) => one.id === (id as QuestionId));
      return kind === 'questions' && question !== undefined && isIdle(question, table);
    })
    .map((entry) => faultAt(entry, ['id'], 'warning', 'idle-question', IDLE));

const IDLE = {
  en: 'its answers tell no causes apart: none expects one answer rather than another.',
  es: 'sus respuestas no distinguen ninguna causa de otra: ninguna espera una respuesta más que otra.',
};

/** Questions that some answers lead to; one leads to the next. */
function reachable(questions: QuestionRule[]): Set<string> {
  const reached = new Set<string>();
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const question of questions) if (isLedTo(question, reached)) reached.add(question.id);
  }
  return reached;
}

function isLedTo({ choices, askIf, settledBy, askBesideHere }: QuestionRule, reached: ReadonlySet<string>): boolean {
  if (choices.length === 0) return false;
  const leads = Object.entries(askIf);
  if (askBesideHere || leads.length === 0) return true;
  const settles = settledBy as Partial<Record<string, Answers[QuestionId][]>>;
  return leads.some(
    ([id, answers]) => reached.has(id) && answers.some((answer) => settles[id]?.includes(answer) !== true),
  );
}

/** Where the check ran decides which findings count, and the product what is known of it: both are asked for that. */
const ASKED_FOR_OTHER_ENDS: readonly string[] = ['checked-from', 'product'];

function isIdle(question: QuestionRule, table: Table): boolean {
  if (ASKED_FOR_OTHER_ENDS.includes(question.id)) return false;
  return question.choices.every(({ id }) => {
    const likelihoods = table.causes.map((cause) => choiceLikelihood(table, question, cause, id));
    return Math.max(...likelihoods) <= Math.min(...likelihoods) * LEAST_RATIO;
  });
}

/** A likelihood less than this times another tells nobody anything. */
const LEAST_RATIO = 1.2;
