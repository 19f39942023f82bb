import type { Answers } from '../model/situation.js';
import { phrasesIn } from '../interview/phrases.js';
import { markPastes } from '../interview/prompts/mark-pastes.js';
import { quickEscape } from '../interview/prompts/quick-escape.js';
import { say, sayNotes } from '../interview/say.js';
import { runVisit } from '../interview/visit.js';
import { deskThatLoads } from './lazy-desk.js';
import { guidedScreen } from './guided-screen.js';
import type { RunOptions } from './options.js';
import type { World } from './world.js';

/**
 * The guided visit: questions on a terminal while the address is checked, then the answer. Until the first question is
 * on the screen nothing is loaded but what shows it.
 * @returns the exit code
 * @throws VisitStopped when the person stops
 */
export async function guidedVisit(options: RunOptions & { given: Answers }, world: World): Promise<number> {
  const screen = guidedScreen(options, world);
  const phrases = phrasesIn('en');
  quickEscape(screen.input);
  for (const line of phrases.intro) say(screen, line);
  const desk = deskThatLoads(options, world);
  const { notes } = options.address === undefined ? { notes: [] } : await desk.takeAddress(options.address);
  // A question with choices brings its own empty line.
  if (options.address === undefined || notes.length > 0) screen.output.write('\n');
  sayNotes(screen, notes);
  const start = { addressTaken: options.address !== undefined, answers: options.given, words: options.words };
  const unmarkPastes = world.env['TERM'] === 'dumb' ? () => undefined : markPastes(screen.output);
  try {
    await runVisit(desk, start, screen, phrases);
  } finally {
    unmarkPastes();
  }
  return desk.code();
}
