import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { wrap } from '../../text/wrap.js';
import { useEndOfInput, useResize } from './hooks.js';
import type { YesOrNoPrompt, YesOrNoReply } from './prompts.js';
import { columnsOf, inCharactersOf, paintFor } from './screen.js';
import { yesOrNoOf } from './yes-or-no-word.js';

const prompt = createPrompt<YesOrNoReply, YesOrNoPrompt>((config, done) => {
  const { screen, phrases, ask, usual } = config;
  const [typed, setTyped] = useState('');
  useResize(screen);
  useEndOfInput(() => {
    done('end');
  });
  useKeypress((key, readline) => {
    if (isEnterKey(key)) {
      const reply = typed === '' ? usual : yesOrNoOf(typed, phrases);
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

/**
 * Asks for yes or no: a letter and Enter; Esc goes back, `<` shows earlier answers, `q` is no where no is usual. The prompt
 * leaves nothing behind.
 * Rejects when it is stopped (Ctrl-C, the screen's signal).
 */
export function askYesOrNo(config: YesOrNoPrompt): Promise<YesOrNoReply> {
  const { input, output, signal } = config.screen;
  return prompt(config, { input, output, signal, clearPromptOnDone: true });
}
