import { fill } from '../../phrases/index.js';
import { say } from '../../say.js';
import type { YesOrNoPrompt, YesOrNoReply } from '../prompts.js';
import { yesOrNoOf } from '../yes-or-no-word.js';
import type { NextLine } from './read-lines.js';

/** Asks for yes or no: its first letter, or Enter alone for what is usual; `<` shows earlier answers. */
export async function typeYesOrNo(config: YesOrNoPrompt, nextLine: NextLine): Promise<YesOrNoReply> {
  const { screen, phrases, ask, usual } = config;
  screen.output.write('\n');
  say(screen, `? ${ask}`);
  for (;;) {
    say(screen, fill(phrases.typed.yesOrNo, { usual: phrases[usual] }));
    const line = await nextLine();
    if (line === undefined) return 'end';
    if (line === '<') return 'change';
    const reply = line === '' ? usual : yesOrNoOf(line, phrases);
    if (reply !== undefined) return reply;
  }
}
