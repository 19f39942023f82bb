import { input } from '@inquirer/prompts';
import { wrap } from '../../text/wrap.js';
import { maskTyped } from './mask-typed.js';
import type { AddressPrompt } from './prompts.js';
import { columnsOf, inCharactersOf, paintFor } from './screen.js';
import type { Screen } from './prompts.js';

/**
 * Asks for an address and gives the line as it was typed. What is secret in it is hidden while it is typed, and the
 * prompt leaves nothing behind. Rejects when it is stopped (Ctrl-C, the end of the input, the screen's signal).
 */
export async function askAddress({ screen, message, initial, mask }: AddressPrompt): Promise<string> {
  // The prompt takes an emptied line for its default; here it means that the address is skipped.
  const line = { typed: initial, emptied: false };
  const reply = await input(
    {
      // The address stands on a line of its own, as it is often longer than what is left of the question's.
      message: `${wrapped(message, screen)}\n `,
      default: initial,
      prefill: 'editable',
      validate: () => {
        line.emptied = line.typed === '';
        return true;
      },
      transformer: (typed) => {
        line.typed = typed;
        return inCharactersOf(screen, maskTyped(typed, mask));
      },
      theme: { prefix: '?', style: { message: paintFor(screen.color).strong, defaultAnswer: () => '' } },
    },
    { input: screen.input, output: screen.output, signal: screen.signal, clearPromptOnDone: true },
  );
  return line.emptied ? '' : reply;
}

/** In lines that fit behind the prompt's mark. */
function wrapped(message: string, screen: Screen): string {
  return wrap(`? ${inCharactersOf(screen, message)}`, columnsOf(screen) - 1, 2)
    .join('\n')
    .slice(2);
}
