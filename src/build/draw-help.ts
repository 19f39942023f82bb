import { HELP_WIDTH } from '../cli/help/help-width.js';
import { commandTree } from '../cli/parser/command-tree.js';
import type { BothLanguages } from '../model/language.js';
import { inBoth } from '../text/both-languages.js';

/** The program's help, as the option parser writes it where there is room. It is read at once, without the parser. */
export function drawHelp(): BothLanguages {
  return inBoth((language) => {
    let drawn = '';
    const write = (text: string) => {
      drawn += text;
    };
    commandTree({ language, width: HELP_WIDTH, write }).outputHelp();
    return drawn;
  });
}
