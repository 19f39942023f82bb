import { sentencesOf } from '../../../text/sentences.js';
import { wrap } from '../../../text/wrap.js';
import { fill, type Phrases } from '../../phrases/index.js';
import { say } from '../../say.js';
import { VisitStopped } from '../../visit-stopped.js';
import type { Prompts } from '../prompts.js';
import { typeChoice } from './choice.js';
import { typeLine } from './line.js';
import { readLines } from './read-lines.js';
import { spoken } from './spoken.js';
import { typeYesOrNo } from './yes-or-no.js';

/**
 * Questions that are written once, one statement a line, and answered with a typed line: for a screen reader, and for a
 * terminal that can only write on. Ctrl-C is the terminal's own.
 */
export function typedPrompts(input: NodeJS.ReadStream, phrases: Phrases): Prompts {
  const { typed } = phrases;
  const nextLine = readLines(input);
  return {
    begin: () => () => undefined,
    address: async ({ screen, message, initial, mask }) => {
      say(screen, `? ${message}`);
      if (initial !== '') say(screen, fill(typed.soFar, { answer: mask(initial) }));
      const line = await nextLine();
      if (line === undefined) throw new VisitStopped();
      return line;
    },
    choice: (config) => typeChoice(config, nextLine),
    line: (config) => typeLine(config, nextLine),
    yesOrNo: (config) => typeYesOrNo(config, nextLine),
    waiting: (text, promise, screen) => {
      say(screen, text);
      return promise;
    },
    lines: (text, columns) => sentencesOf(spoken(text, phrases).trim()).flatMap((sentence) => wrap(sentence, columns)),
    answered: ({ answer }) => [fill(typed.answer, { answer })],
    marked: (_, text) => text,
  };
}
