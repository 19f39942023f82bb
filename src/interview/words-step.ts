import { leftOutNote } from './left-out.js';
import { fill } from './phrases/index.js';
import { quoted } from './quoted.js';
import { sayAnswered, sayNote } from './say.js';
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
  sayAnswered(screen, { ask, answer: quoted(said.text, phrases) });
  const leftOut = leftOutNote(said.removed, phrases);
  if (leftOut !== undefined) sayNote(screen, leftOut);
  if (!said.aboutSignIn || understood.length === 0) {
    sayNote(screen, said.aboutSignIn ? phrases.nothingUnderstood : phrases.notSignIn);
    return { kind: 'words', said };
  }
  if (await isRight(understood, visit)) return { kind: 'words', said };
  visit.drafts.set('symptom', said.text);
  return undefined;
}

async function isRight(understood: readonly string[], { screen, phrases }: Visit): Promise<boolean> {
  const ask = fill(phrases.understood, { facts: understood.join(' · ') });
  const reply = await closedBy(screen.prompts.yesOrNo({ screen, phrases, ask, usual: 'yes' }));
  if (reply === 'end') throw new VisitStopped();
  sayAnswered(screen, { ask, answer: reply === 'yes' ? phrases.yes : phrases.no });
  return reply === 'yes';
}
