import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readPairs } from '../interview/read-pairs.js';
import type { KnownQuestion } from '../interview/check-answer.js';
import type { Answers } from '../model/answers.js';
import { same } from '../text/both-languages.js';
import { fileText } from '../text/file-text.js';
import { fileMistake } from './file-mistake.js';
import type { RunOptions } from './options.js';
import type { World } from './world.js';

const STANDARD_INPUT = { en: 'standard input', es: 'la entrada estándar' };

/**
 * The answers that a call brings along. Flags go before a file.
 * @throws AnswerError for one that cannot be taken, UsageError for a file that cannot be read
 */
export async function readGivenAnswers(
  { pairs, file }: RunOptions['answers'],
  known: readonly KnownQuestion[],
  { stdin }: Pick<World, 'stdin'>,
): Promise<Answers> {
  const fromFlags = readPairs(pairs, known);
  if (file === undefined) return fromFlags;
  const name = file === '-' ? STANDARD_INPUT : same(file);
  const content = await (file === '-' ? buffer(stdin) : readFile(file)).catch((error: unknown) => {
    throw fileMistake(name, error);
  });
  const { readAnswersText } = await import('../interview/read-answers-text.js');
  return { ...readAnswersText(fileText(content), name, known), ...fromFlags };
}
