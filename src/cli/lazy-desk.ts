import { maskAddress } from '../browser/mask.js';
import type { Desk } from '../interview/desk.js';
import type { Answers } from '../model/situation.js';
import type { RunOptions } from './options.js';
import type { World } from './world.js';

/** A desk that can also end the visit. */
export interface AnsweringDesk extends Desk {
  /** Prints the answer and returns the exit code. */
  answer(answers: Answers): Promise<number>;
}

/** Milliseconds after which the rest is loaded, while the person reads the first question. */
const LOAD_AFTER_MS = 30;

/** A desk that loads the table and all that judges only when the first question is on the screen. */
export function deskThatLoads(options: RunOptions, world: World): AnsweringDesk {
  let desk: Omit<AnsweringDesk, 'mask'> | undefined;
  let loading: Promise<Omit<AnsweringDesk, 'mask'>> | undefined;
  const load = () =>
    (loading ??= import('./full-desk.js').then(({ fullDesk }) => {
      desk = fullDesk(options, world);
      return desk;
    }));
  // A failure shows where the desk is first needed.
  setTimeout(() => void load().catch(() => undefined), LOAD_AFTER_MS).unref();
  return {
    takeAddress: async (text) => (await load()).takeAddress(text),
    check: () => desk?.check(),
    nextQuestion: async (answers) => (await load()).nextQuestion(answers),
    question: async (id) => (await load()).question(id),
    mask: maskAddress,
    answer: async (answers) => (await load()).answer(answers),
  };
}
