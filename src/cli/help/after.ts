import type { Help } from 'commander';
import { EXIT_CODES, EXIT_CODES_HEADING } from '../call/exit-codes.js';
import type { CallShape, Example } from '../call/shape.js';
import { HELP_WIDTH } from './help-width.js';
import type { BothLanguages, Language } from '../../model/language.js';

const EXAMPLES: BothLanguages = { en: 'Examples:', es: 'Ejemplos:' };

/** What stands below the options of a command: what to type, and, of some, the exit codes. */
export function afterOptions(shape: CallShape, language: Language, helper: Help): string {
  const { examples, examplesHeading = EXAMPLES, exits } = shape;
  const lists: [BothLanguages, readonly Example[]][] = [[examplesHeading, examples]];
  if (exits === true) lists.push([EXIT_CODES_HEADING, EXIT_CODES]);
  return lists
    .map(([heading, items]) => {
      const title = helper.boxWrap(heading[language], helper.helpWidth ?? HELP_WIDTH);
      return `\n${title}\n${inColumns(items, language, helper)}`;
    })
    .join('\n');
}

function inColumns(items: readonly Example[], language: Language, helper: Help): string {
  const width = Math.max(...items.map(([typed]) => typed.length));
  return items.map(([typed, about]) => helper.formatItem(typed, width, about[language], helper)).join('\n');
}
