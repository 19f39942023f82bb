import { describe, expect, it } from 'vitest';
import { COMMANDS, PROGRAM } from '../../src/cli/call/commands.js';
import { callWords, MAIN } from '../../src/cli/completion/call-words.js';
import { placesOf } from '../../src/cli/completion/places.js';
import { commandTree } from '../../src/cli/parser/command-tree.js';

const EXAMPLES = [PROGRAM, ...Object.values(COMMANDS)]
  .flatMap(({ examples }) => examples.map(([typed]) => typed))
  .filter((typed) => typed.startsWith('portal-login-doctor'));
const places = placesOf(callWords('en'));

/** The words of a call, as a shell hands them over. */
function wordsOf(typed: string): string[] {
  const [call = ''] = typed.split(/ [|>] /);
  return call
    .split(/ "|" ?| /)
    .slice(1)
    .filter((word) => word !== '');
}

/** What the option parser takes a call for: its command, and what stands there without an option. */
function parsed(words: string[]): { command: string; operands: string[] } | undefined {
  const program = commandTree({ language: 'en', help: () => '', write: () => undefined });
  let call: ReturnType<typeof parsed>;
  for (const command of [program, ...program.commands]) {
    command.action(() => {
      call = { command: command === program ? MAIN : command.name(), operands: command.args };
    });
  }
  program.parse(words, { from: 'user' });
  return call;
}

const knownAt = (place: string) => {
  const values = places.find(({ names }) => names.includes(place))?.values;
  return Array.isArray(values) ? values : undefined;
};

describe('an example of the help', () => {
  it.each(EXAMPLES)('can be typed: %s', (typed) => {
    const words = wordsOf(typed);
    const { command = '', operands = [] } = parsed(words) ?? {};
    expect(command).toBe((words[0] ?? '') in COMMANDS ? words[0] : MAIN);
    for (const [at, word] of words.entries()) {
      const known = knownAt(`${command}:${word}`);
      if (known !== undefined) expect(known).toContain(words[at + 1]);
    }
    // Several are the words on a screen.
    const ids = operands.length === 1 ? knownAt(`${command}:`) : undefined;
    if (ids !== undefined) expect(ids).toContain(operands[0]);
  });
});
