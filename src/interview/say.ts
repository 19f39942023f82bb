import { wrap } from '../text/wrap.js';
import { columnsOf, inCharactersOf, type Screen } from './prompts/screen.js';

/** Writes one sentence that stays on the screen, broken into lines that fit. */
export function say(screen: Screen, text: string): void {
  screen.output.write(`${wrap(inCharactersOf(screen, text), columnsOf(screen) - 1, 2).join('\n')}\n`);
}

/** Writes what a person should hear about the address: the first sentence is marked, the others follow from it. */
export function sayNotes(screen: Screen, notes: readonly string[]): void {
  for (const [index, note] of notes.entries()) say(screen, `${index === 0 ? '!' : ' '} ${note}`);
}
