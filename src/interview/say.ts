import type { Answered } from './prompts/prompts.js';
import { columnsOf, inCharactersOf } from './prompts/screen.js';
import type { Screen } from './prompts/prompts.js';

/** Writes one sentence that stays on the screen, broken into lines that fit. */
export function say(screen: Screen, text: string): void {
  const lines = screen.prompts.lines(inCharactersOf(screen, text), columnsOf(screen) - 1);
  screen.output.write(`${lines.join('\n')}\n`);
}

/** Writes a sentence that should not be overlooked. */
export function sayNote(screen: Screen, text: string): void {
  say(screen, screen.prompts.marked('!', text));
}

/** Writes what stays of a question that was answered. */
export function sayAnswered(screen: Screen, question: Answered): void {
  for (const line of screen.prompts.answered(question, screen)) say(screen, line);
}

/** Writes what a person should hear about the address: the first sentence is marked, the others follow from it. */
export function sayNotes(screen: Screen, notes: readonly string[]): void {
  const [first, ...others] = notes;
  if (first !== undefined) sayNote(screen, first);
  for (const note of others) say(screen, `  ${note}`);
}
