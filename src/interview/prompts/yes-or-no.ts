import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { wrap } from '../../text/wrap.js';
import type { Phrases } from '../phrases/index.js';
import { useEndOfInput, useResize } from './hooks.js';
import { columnsOf, inCharactersOf, paintFor, type Screen } from './screen.js';
import { fold } from '../../text/fold.js';

export interface YesOrNoPrompt {
  screen: Screen;
  phrases: Phrases;
  ask: string;
  /** What Enter alone means. Where it is no, `q` means no at once. */
  usual: 'yes' | 'no';
}

export type YesOrNoReply = 'yes' | 'no' | 'back' | 'change' | 'end';

const prompt = createPrompt<YesOrNoReply, YesOrNoPrompt>((config, done) => {
  const { screen, phrases, ask, usual } = config;
  const [typed, setTyped] = useState('');
  useResize(screen);
  useEndOfInput(() => {
    done('end');
  });
  useKeypress((key, readline) => {
    if (isEnterKey(key)) {
      const reply = typed === '' ? usual : meaningOf(typed, phrases);
      if (reply === undefined) setTyped('');
      else done(reply);
    } else if (key.name === 'escape') {
      done('back');
    } else if (readline.line === '<') {
      done('change');
    } else if (usual === 'no' && readline.line === 'q') {
      done('no');
    } else {
      setTyped(readline.line);
    }
  });
  const keys = usual === 'yes' ? phrases.yesIsUsual : phrases.noIsUsual;
  const rows = wrap(inCharactersOf(screen, `? ${ask} ${keys}`), columnsOf(screen) - 1, 2);
  return `\n${rows.map(paintFor(screen.color).strong).join('\n')} ${typed}`;
});

/** Yes or no by its first letters, with and without accents. */
function meaningOf(typed: string, { yes, no }: Phrases): 'yes' | 'no' | undefined {
  const word = fold(typed.trim());
  if (word === '') return undefined;
  if (fold(yes).startsWith(word)) return 'yes';
  return fold(no).startsWith(word) ? 'no' : undefined;
}

/**
 * Asks for yes or no: a letter and Enter; Esc goes back, `<` shows earlier answers. The prompt leaves nothing behind.
 * Rejects when it is stopped (Ctrl-C, the screen's signal).
 */
export function askYesOrNo(config: YesOrNoPrompt): Promise<YesOrNoReply> {
  const { input, output, signal } = config.screen;
  return prompt(config, { input, output, signal, clearPromptOnDone: true });
}
