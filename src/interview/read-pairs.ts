import type { Answers } from '../model/answers.js';
import { AnswerError } from './answer-error.js';
import { checkAnswer, type KnownQuestion } from './check-answer.js';

/**
 * Answers from `question=choice` pairs, as flags give them; a later one replaces an earlier one.
 * @throws AnswerError for a pair without `=`, an unknown question or an unknown choice.
 */
export function readPairs(pairs: readonly string[], known: readonly KnownQuestion[]): Answers {
  const answers: Answers = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) {
      throw new AnswerError({
        en: `"${pair}" is no answer. Write question=choice, for example worked-before=recently.`,
        es: `"${pair}" no es una respuesta. Escriba pregunta=respuesta, por ejemplo worked-before=recently.`,
      });
    }
    const { question, choice } = checkAnswer(pair.slice(0, at).trim(), pair.slice(at + 1).trim(), known);
    answers[question] = choice;
  }
  return answers;
}
