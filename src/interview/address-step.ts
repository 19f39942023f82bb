import type { Desk } from './desk.js';
import type { Phrases } from './phrases.js';
import { askAddress } from './prompts/address.js';
import { paintFor, type Screen } from './prompts/screen.js';
import { say, sayNotes } from './say.js';
import { closedBy } from './visit-stopped.js';

/**
 * Asks for the address until it is one, or nothing, and hands it to the desk.
 * @param initial - What was typed before.
 * @returns What was typed, trimmed.
 * @throws VisitStopped when the person stops.
 */
export async function addressStep(desk: Desk, initial: string, screen: Screen, phrases: Phrases): Promise<string> {
  let text = initial;
  for (;;) {
    const message = phrases.address;
    const mask = (typed: string) => desk.mask(typed);
    text = (await closedBy(askAddress({ screen, message, initial: text, mask }))).trim();
    try {
      const { notes, shown } = await desk.takeAddress(text);
      say(screen, `? ${message}`);
      say(screen, `  ${paintFor(screen.color).active(text === '' ? phrases.skipped : shown)}`);
      sayNotes(screen, notes);
      return text;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'AddressError') throw error;
      say(screen, `! ${error.message}`);
    }
  }
}
