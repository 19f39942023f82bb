import { harmfulAdvice } from '../advice.js';
import { type Check, faultAt } from '../fault.js';
import { fillSentence } from '../../text/fill-sentence.js';
import { jargonIn } from '../jargon.js';
import { readingScore } from '../reading-ease.js';
import { isForPatients, isOnSheet, type Wording, wordingsOf } from '../texts.js';

/** What a patient hears or reads has to be easy to follow. */
export const hardToRead: Check = ({ entries }) =>
  stretchesOf(wordingsOf(entries).filter(({ of }) => isForPatients(of))).flatMap(([first, ...more]) => {
    const { of, language, path } = first;
    const hard = asTold([first, ...more].map(({ words }) => words))
      .map((told) => readingScore(told, language))
      .find(({ tooHard }) => tooHard);
    if (hard === undefined) return [];
    const message = {
      en: `patients ${isOnSheet(of) ? 'read' : 'hear'} this: ${hard.told.en}. Use shorter words and sentences.`,
      es: `esto lo ${isOnSheet(of) ? 'leen' : 'oyen'} los pacientes: ${hard.told.es}. Use palabras y frases más cortas.`,
    };
    return [faultAt(of.entry, path, 'error', 'hard-to-read', message)];
  });

type Stretch = [Wording, ...Wording[]];

/** What is taken in at a stretch: a text that is said, or all lines of a rule that stand on one sheet. */
function stretchesOf(wordings: Wording[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const wording of wordings) {
    const sheet = stretches.find(([{ of, language }]) => {
      const isSameRule = of.entry === wording.of.entry && language === wording.language;
      return isSameRule && [of, wording.of].every((text) => isOnSheet(text) && text.key !== 'seen');
    });
    if (sheet === undefined) stretches.push([wording]);
    else sheet.push(wording);
  }
  return stretches;
}

/** Lines as they are told where nothing is known of the portal, and where all is. */
function asTold(lines: string[]): string[] {
  const filled = (fact: string | undefined) => lines.map((line) => fillSentence(line, () => fact, '')).join('\n');
  return [filled(undefined), filled(SHORT_NAME)];
}

/** Stands for a number or a name, which are as hard as they are. */
const SHORT_NAME = '9';

/** Words of the trade, and words that blame: whoever speaks can explain them, a paper cannot. */
export const jargon: Check = ({ entries }) =>
  wordingsOf(entries)
    .filter(({ of }) => isOnSheet(of))
    .flatMap(({ of, language, path, words }) =>
      jargonIn(words, language).map((word) => {
        const message = {
          en: `patients do not know the word "${word}", or take it ill. Say what they see and do.`,
          es: `los pacientes no conocen la palabra "${word}", o la toman a mal. Diga lo que ven y lo que hacen.`,
        };
        return faultAt(of.entry, path, 'error', 'jargon', message);
      }),
    );

/** Advice that lets strangers in, or leaves somebody unprotected, whoever reads it. */
export const neverAdvised: Check = ({ entries }) => {
  const wordings = wordingsOf(entries);
  return wordings.flatMap(({ of, language, path, words }) =>
    harmfulAdvice(words, language, besides(of.entry, language, wordings)).map(({ id, because }) =>
      faultAt(of.entry, path, 'error', 'harmful-advice', {
        en: `this must never be advised (${id}): ${because.en}.`,
        es: `esto nunca se debe aconsejar (${id}): ${because.es}.`,
      }),
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
