import type { AnsweringDesk, LoadedDesk } from './answering-desk.js';
import type { RunOptions } from './options.js';
import type { World } from './world.js';

/** Milliseconds after which the rest is loaded, while the person reads the first question. */
const LOAD_AFTER_MS = 30;

/** A desk that loads the table and all that judges only when the first question is on the screen. */
export function deskThatLoads(options: RunOptions, world: World): AnsweringDesk {
  let desk: LoadedDesk | undefined;
  let loading: Promise<LoadedDesk> | undefined;
  const load = () =>
    (loading ??= import('./full-desk.js').then(({ fullDesk }) => {
      desk = fullDesk(options, world);
      return desk;
    }));
  // A failure shows where the desk is first needed.
  setTimeout(() => void load().catch(() => undefined), LOAD_AFTER_MS).unref();
  return {
    takeAddress: async (text) => (await load()).takeAddress(text),
    official: options.profile?.addresses?.[0],
    check: () => desk?.check(),
    nextQuestion: async (told) => (await load()).nextQuestion(told),
    question: async (id) => (await load()).question(id),
    readWords: async (text) => (await load()).readWords(text),
    mask: (text) => desk?.mask(text) ?? hostAlone(text),
    answer: async (told) => (await load()).answer(told),
    stepsLeft: async (told) => (await load()).stepsLeft(told),
    code: () => desk?.code() ?? 0,
  };
}

/** Until it is loaded what tells a secret, all may be one that stands behind the host or in front of an `@`. */
function hostAlone(text: string): string {
  const scheme = /^https?:\/\//i.exec(text)?.[0].length ?? 0;
  const behind = text.slice(scheme).search(/[/?#]/);
  const end = text.includes('@') ? 0 : behind < 0 ? text.length : scheme + behind;
  return text.slice(0, end).padEnd(text.length, '•');
}
