import { fill } from '../../phrases/index.js';
import { say } from '../../say.js';
import type { LinePrompt, LineReply } from '../prompts.js';
import type { NextLine } from './read-lines.js';

/** What is typed to take an earlier answer away, as Enter alone leaves it. */
const NOTHING = '-';

/** Asks for one line: Enter alone goes on, `<` goes back. */
export async function typeLine(config: LinePrompt, nextLine: NextLine): Promise<LineReply> {
  const { screen, phrases, ask, hint, initial, check } = config;
  const { typed } = phrases;
  screen.output.write('\n');
  say(screen, `? ${ask}`);
  say(screen, hint);
  if (initial !== '') say(screen, fill(typed.soFar, { answer: initial }));
  say(screen, initial === '' ? typed.passOver : typed.keep);
  say(screen, typed.back);
  for (;;) {
    const line = await nextLine();
    if (line === undefined) return { kind: 'end' };
    if (line === '<') return { kind: 'back' };
    const meant = line === '' ? initial : line === NOTHING ? '' : line;
    const fault = check(meant);
    if (fault === undefined) return { kind: 'line', line: meant };
    say(screen, fault);
  }
}
