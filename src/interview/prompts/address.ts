import { createPrompt, isEnterKey, isTabKey, useEffect, useKeypress, useState } from '@inquirer/core';
import { fold } from '../fold.js';
import { useEndOfInput } from './hooks.js';
import { maskTyped } from './mask-typed.js';
import { columnsOf, inCharactersOf, paintFor, type Screen } from './screen.js';

interface AddressPrompt {
  screen: Screen;
  message: string;
  hint: string;
  /** What stands there already. */
  initial: string;
  /** Hides what is secret in a text. */
  mask: (text: string) => string;
}

/** The line as typed; `end` where the input ended. */
export type AddressReply = { kind: 'text'; text: string } | { kind: 'end' };

const prompt = createPrompt<AddressReply, AddressPrompt>((config, done) => {
  const { screen } = config;
  const [typed, setTyped] = useState(config.initial);
  useEffect((readline) => {
    if (config.initial !== '') readline.write(config.initial);
  }, []);
  useEndOfInput(() => {
    done({ kind: 'end' });
  });
  useKeypress((key, readline) => {
    if (isEnterKey(key)) {
      done({ kind: 'text', text: typed });
      return;
    }
    if (isTabKey(key)) {
      readline.clearLine(0);
      readline.write(typed);
    }
    setTyped(readline.line);
  });
  const paint = paintFor(screen.color);
  const width = columnsOf(screen) - 1;
  const question = fold(`? ${inCharactersOf(screen, config.message)}`, width, 2).map(paint.strong);
  const shown = inCharactersOf(screen, maskTyped(typed, config.mask));
  const hint = fold(inCharactersOf(screen, `  ${config.hint}`), width, 2).map(paint.faint);
  return [[...question, `  ${shown}`].join('\n'), hint.join('\n')];
});

/**
 * Asks for an address. What is secret in it is hidden while it is typed, and the prompt leaves nothing behind.
 * Rejects when it is stopped (Ctrl-C, the screen's signal).
 */
export function askAddress(config: AddressPrompt): Promise<AddressReply> {
  const { input, output, signal } = config.screen;
  return prompt(config, { input, output, signal, clearPromptOnDone: true });
}
