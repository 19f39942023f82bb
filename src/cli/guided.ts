import type { Answers } from '../model/answers.js';
import { phrasesIn } from '../interview/phrases/index.js';
import type { Screen } from '../interview/prompts/prompts.js';
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
  const screen = await guidedScreen(options, world);
  const end = screen.prompts.begin(screen);
  try {
    return await visitAt(screen, options, world);
  } finally {
    end();
  }
}

async function visitAt(screen: Screen, options: RunOptions & { given: Answers }, world: World): Promise<number> {
  const phrases = phrasesIn(options.report.lang);
  for (const line of phrases.intro) say(screen, line);
  const desk = deskThatLoads(options, world);
  const { notes } = options.address === undefined ? { notes: [] } : await desk.takeAddress(options.address);
  // A question with choices brings its own empty line.
  if (options.address === undefined || notes.length > 0) screen.output.write('\n');
  sayNotes(screen, notes);
  const start = { addressTaken: options.address !== undefined, answers: options.given, words: options.words };
  await runVisit(desk, start, screen, phrases);
  return desk.code();
}
