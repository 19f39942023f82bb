import { wrap } from '../../text/wrap.js';
import { askAddress } from './address.js';
import { keepRaw } from './keep-raw.js';
import { markPastes } from './mark-pastes.js';
import type { Prompts } from './prompts.js';
import { quickEscape } from './quick-escape.js';
import { paintFor } from './screen.js';

/** Prompts that are drawn anew with each key. Until the first one is on the screen nothing is loaded but what shows it. */
export const drawnPrompts: Prompts = {
  begin: ({ input, output }) => {
    quickEscape(input);
    const endRaw = keepRaw(input);
    const endMarks = markPastes(output);
    return () => {
      endMarks();
      endRaw();
    };
  },
  address: askAddress,
  choice: async (config) => (await import('./choice.js')).askChoice(config),
  line: async (config) => (await import('./line.js')).askLine(config),
  yesOrNo: async (config) => (await import('./yes-or-no.js')).askYesOrNo(config),
  waiting: async (text, promise, screen) => (await import('./show-waiting.js')).showWaiting(text, promise, screen),
  lines: (text, columns) => wrap(text, columns, 2),
  answered: ({ ask, answer, below = false }, { color }) => {
    const shown = paintFor(color).active(answer);
    return below ? [`? ${ask}`, `  ${shown}`] : [`? ${ask} ${shown}`];
  },
  marked: (sign, text) => `${sign} ${text}`,
};
