import { harmfulAdvice } from '../advice.js';
import { type Check, faultAt } from '../fault.js';
import { readingScore } from '../reading-ease.js';
import { isForPatients, type Wording, wordingsOf } from '../texts.js';

/** What is said to a patient has to be easy to follow. */
export const hardToRead: Check = ({ entries }) =>
  wordingsOf(entries)
    .filter(({ of }) => isForPatients(of))
    .flatMap(({ of, language, path, words }) => {
      const { tooHard, told } = readingScore(words, language);
      const message = `patients hear this: ${told}. Use shorter words and sentences.`;
      return tooHard ? [faultAt(of.entry, path, 'error', 'hard-to-read', message)] : [];
    });

/** Advice that lets strangers in, or leaves somebody unprotected, whoever reads it. */
export const neverAdvised: Check = ({ entries }) => {
  const wordings = wordingsOf(entries);
  return wordings.flatMap(({ of, language, path, words }) =>
    harmfulAdvice(words, language, besides(of.entry, language, wordings)).map(({ id, because }) =>
      faultAt(of.entry, path, 'error', 'harmful-advice', `this must never be advised (${id}): ${because}.`),
    ),
  );
};

/** All that the same rule says in the same language. */
function besides(entry: Wording['of']['entry'], language: string, wordings: Wording[]): string {
  return wordings
    .filter(({ of, language: other }) => of.entry === entry && other === language)
    .map(({ words }) => words)
    .join('\n');
}
