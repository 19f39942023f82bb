import type { Choice, QuestionId } from '../model/vocabulary.js';
import { UNKNOWN } from '../model/vocabulary.js';
import { closestId } from '../text/closest-id.js';
import { didYouMean, joinSentences } from '../text/did-you-mean.js';
import { AnswerError } from './answer-error.js';

/** The part of a question that decides whether an answer can be taken; `QuestionRule` fits. */
export interface KnownQuestion {
  id: QuestionId;
  choices: readonly { id: Choice }[];
}

/** More choices than this are not listed in a message; it says where they stand instead. */
const MOST_LISTED = 6;

/**
 * The answer in the vocabulary's ids.
 * @param where - What stands before the message, a place in a file for example; empty for a flag.
 * @throws AnswerError for a question or a choice that is not known.
 */
export function checkAnswer(
  question: string,
  choice: string,
  known: readonly KnownQuestion[],
  where = '',
): { question: QuestionId; choice: Choice } {
  const rule = known.find(({ id }) => id === question);
  if (rule === undefined) throw new AnswerError(where + noQuestion(question, known));
  if (choice === UNKNOWN || rule.choices.some(({ id }) => id === choice)) return { question: rule.id, choice };
  throw new AnswerError(where + noChoice(rule, choice));
}

function noQuestion(question: string, known: readonly KnownQuestion[]): string {
  const meant = closestId(
    question,
    known.map(({ id }) => id),
  );
  const list = 'All of them: portal-login-doctor explain questions';
  return joinSentences(`no question "${question}".`, didYouMean(meant), list);
}

function noChoice({ id, choices }: KnownQuestion, choice: string): string {
  const ids = choices.map((one) => one.id);
  if (ids.length > 0 && ids.length <= MOST_LISTED) {
    return `"${id}" takes ${ids.join(', ')} or ${UNKNOWN}, not "${choice}".`;
  }
  const meant = closestId(choice, [...ids, UNKNOWN]);
  const list = `All of them: portal-login-doctor explain ${id}`;
  return joinSentences(`no ${id} "${choice}".`, didYouMean(meant), list);
}
