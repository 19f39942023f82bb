import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import { wrap } from '../../text/wrap.js';
import { useEndOfInput } from './hooks.js';
import type { LinePrompt, LineReply } from './prompts.js';
import { columnsOf, inCharactersOf, paintFor } from './screen.js';

const prompt = createPrompt<LineReply, LinePrompt>(({ screen, ask, hint, keys, initial, check }, done) => {
  const [typed, setTyped] = useState(initial);
  const [fault, setFault] = useState('');
  useEffect((readline) => {
    if (initial !== '') readline.write(initial);
  }, []);
  useEndOfInput(() => {
    done({ kind: 'end' });
  });
  useKeypress((key, readline) => {
    if (key.name === 'escape') {
      done({ kind: 'back' });
    } else if (isEnterKey(key)) {
      const found = check(typed.trim());
      if (found === undefined) {
        done({ kind: 'line', line: typed.trim() });
      } else {
        // Enter has emptied the line; what was typed is there to be put right.
        readline.write(typed);
        setFault(found);
      }
    } else {
      setTyped(readline.line);
      setFault('');
    }
  });
  const paint = paintFor(screen.color);
  const rows = (text: string) => wrap(inCharactersOf(screen, text), columnsOf(screen) - 1, 2).join('\n');
  const below = fault === '' ? paint.faint(rows(`  ${hint} ${keys}`)) : rows(`! ${fault}`);
  return [`${paint.strong(rows(`? ${ask}`))}\n  ${inCharactersOf(screen, typed)}`, below];
});

/**
 * Asks for one line: Enter takes it where nothing is wrong with it, Esc goes back. The prompt leaves nothing behind.
 * Rejects when it is stopped (Ctrl-C, the screen's signal).
 */
export function askLine(config: LinePrompt): Promise<LineReply> {
  const { input, output, signal } = config.screen;
  return prompt(config, { input, output, signal, clearPromptOnDone: true });
}
