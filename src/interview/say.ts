import { fold } from './fold.js';
import { columnsOf, inCharactersOf, type Screen } from './prompts/screen.js';

/** Writes one sentence that stays on the screen, broken into lines that fit. */
export function say(screen: Screen, text: string): void {
  screen.output.write(`${fold(inCharactersOf(screen, text), columnsOf(screen) - 1, 2).join('\n')}\n`);
}
