import type { BothLanguages } from '../model/language.js';
import type { Choice, QuestionId } from '../model/vocabulary.js';
import { UNKNOWN } from '../model/vocabulary.js';
import { closestId } from '../text/closest-id.js';
import { joinSentences, orList } from '../text/both-languages.js';
import { didYouMean } from '../text/did-you-mean.js';
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
 * @param where - What stands before the message, a place in a file for example; none for a flag.
 * @throws AnswerError for a question or a choice that is not known.
 */
export function checkAnswer(
  question: string,
  choice: string,
  known: readonly KnownQuestion[],
  where?: BothLanguages,
): { question: QuestionId; choice: Choice } {
  const rule = known.find(({ id }) => id === question);
  if (rule === undefined) throw new AnswerError(noQuestion(question, known), where);
  if (choice === UNKNOWN || rule.choices.some(({ id }) => id === choice)) return { question: rule.id, choice };
  throw new AnswerError(noChoice(rule, choice), where);
}

function noQuestion(question: string, known: readonly KnownQuestion[]): BothLanguages {
  const meant = closestId(
    question,
    known.map(({ id }) => id),
  );
  return joinSentences(
    { en: `no question "${question}".`, es: `no existe la pregunta "${question}".` },
    didYouMean(meant),
    allOf('rules'),
  );
}

function noChoice({ id, choices }: KnownQuestion, choice: string): BothLanguages {
  const ids = choices.map((one) => one.id);
  if (ids.length > 0 && ids.length <= MOST_LISTED) {
    const list = orList([...ids, UNKNOWN]);
    return { en: `"${id}" takes ${list.en}, not "${choice}".`, es: `"${id}" acepta ${list.es}, no "${choice}".` };
  }
  const meant = closestId(choice, [...ids, UNKNOWN]);
  return joinSentences(
    { en: `no ${id} "${choice}".`, es: `"${choice}" no es una respuesta de ${id}.` },
    didYouMean(meant),
    allOf(`explain ${id}`),
  );
}

/** @param command - The words of the call that lists all ids of a kind. */
function allOf(command: string): BothLanguages {
  const call = `portal-login-doctor ${command}`;
  return { en: `All of them: ${call}`, es: `Lista completa: ${call}` };
}
