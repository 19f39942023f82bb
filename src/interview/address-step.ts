import { ToldError } from '../text/told-error.js';
import type { Desk } from './desk.js';
import { fill, type Phrases } from './phrases/index.js';
import type { Screen } from './prompts/prompts.js';
import { sayAnswered, sayNote, sayNotes } from './say.js';
import { closedBy } from './visit-stopped.js';

/** What is typed to skip the address where Enter alone takes the official one. */
const SKIP = '-';

/**
 * Asks for the address until it is one, or nothing, and hands it to the desk.
 * @param initial - What was typed before.
 * @returns What was typed, trimmed.
 * @throws VisitStopped when the person stops.
 */
export async function addressStep(desk: Desk, initial: string, screen: Screen, phrases: Phrases): Promise<string> {
  let text = initial;
  const { official } = desk;
  const message = official === undefined ? phrases.address : fill(phrases.addressOr, { address: official });
  for (;;) {
    const mask = (typed: string) => desk.mask(typed);
    const typed = (await closedBy(screen.prompts.address({ screen, message, initial: text, mask }))).trim();
    text = typed === SKIP ? '' : typed || (official ?? '');
    try {
      const { notes, shown } = await desk.takeAddress(text);
      sayAnswered(screen, { ask: message, answer: text === '' ? phrases.skipped : shown, below: true });
      sayNotes(screen, notes);
      return text;
    } catch (error) {
      if (!(error instanceof ToldError)) throw error;
      sayNote(screen, error.told[phrases.language]);
    }
  }
}
