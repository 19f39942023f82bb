import { leftOutNote } from './left-out.js';
import { fill } from './phrases/index.js';
import { paintFor } from './prompts/screen.js';
import { say } from './say.js';
import type { Reply } from './told.js';
import type { Visit } from './visit-state.js';
import { closedBy, VisitStopped } from './visit-stopped.js';

/**
 * Reads the patient's words and echoes what was understood, to be confirmed.
 * @returns Undefined where it was not right; the words then stand in the question's line, to be changed.
 * @throws VisitStopped
 */
export async function takeWords(text: string, ask: string, visit: Visit): Promise<Reply | undefined> {
  const { desk, screen, phrases } = visit;
  const { said, understood } = await desk.readWords(text);
  say(screen, `? ${ask} ${paintFor(screen.color).active(fill(phrases.words, { text: said.text }))}`);
  const leftOut = leftOutNote(said.removed, phrases);
  if (leftOut !== undefined) say(screen, `! ${leftOut}`);
  if (!said.aboutSignIn || understood.length === 0) {
    say(screen, `! ${said.aboutSignIn ? phrases.nothingUnderstood : phrases.notSignIn}`);
    return { kind: 'words', said };
  }
  if (await isRight(understood, visit)) return { kind: 'words', said };
  visit.drafts.set('symptom', said.text);
  return undefined;
}

async function isRight(understood: readonly string[], { screen, phrases }: Visit): Promise<boolean> {
  const { askYesOrNo } = await import('./prompts/yes-or-no.js');
  const ask = fill(phrases.understood, { facts: understood.join(' · ') });
  const reply = await closedBy(askYesOrNo({ screen, phrases, ask, usual: 'yes' }));
  if (reply === 'end') throw new VisitStopped();
  say(screen, `? ${ask} ${paintFor(screen.color).active(reply === 'yes' ? phrases.yes : phrases.no)}`);
  return reply === 'yes';
}
