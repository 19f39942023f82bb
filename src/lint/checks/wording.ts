import { harmfulAdvice } from '../advice.js';
import { type Check, faultAt } from '../fault.js';
import { fillSentence } from '../../text/fill-sentence.js';
import { readingScore } from '../reading-ease.js';
import { isForPatients, type Wording, wordingsOf } from '../texts.js';

/** What is said to a patient has to be easy to follow. */
export const hardToRead: Check = ({ entries }) =>
  wordingsOf(entries)
    .filter(({ of }) => isForPatients(of))
    .flatMap(({ of, language, path, words }) => {
      const hard = asHeard(words)
        .map((heard) => readingScore(heard, language))
        .find(({ tooHard }) => tooHard);
      if (hard === undefined) return [];
      const message = `patients hear this: ${hard.told}. Use shorter words and sentences.`;
      return [faultAt(of.entry, path, 'error', 'hard-to-read', message)];
    });

/** A text as it is said where nothing is known of the portal, and where all is. */
function asHeard(words: string): string[] {
  return [fillSentence(words, () => undefined, ''), fillSentence(words, () => SHORT_NAME, '')];
}

/** Stands for a number or a name, which are as hard as they are. */
const SHORT_NAME = '9';

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
