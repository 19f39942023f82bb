import { KEYS, type Terminal } from './terminal.js';

/** The question for the symptom as a pattern, up to the end of its line on a wide screen. */
export const SYMPTOM = '\\? What does the patient see\\? \\(choose, or type their words\\)\\n';

/** Skips the address. */
export async function toSymptom(terminal: Terminal): Promise<void> {
  await terminal.sees('? Portal address');
  terminal.type(KEYS.enter);
  await terminal.sees('? What does the patient see?');
}

/** Ctrl-C. */
export async function stop(terminal: Terminal): Promise<void> {
  terminal.type(KEYS.ctrlC);
  await terminal.ended();
}

/** What stands below an answer. */
const STEPS_OFFERED = /\? Go through the steps one by one\?\s+\(y\/N\)/;

/**
 * Answers every further question with "don't know" until the answer is there.
 * @param answers - How many answers there are then: a second one comes where an earlier reply was changed.
 */
export async function toTheAnswer(terminal: Terminal, answers = 1): Promise<string> {
  const count = (screen: string, pattern: RegExp) => [...screen.matchAll(pattern)].length;
  const questions = (screen: string) => count(screen, /^\? /gm);
  const isDone = (screen: string) => count(screen, /^No further question/gm) >= answers;
  for (;;) {
    const before = await terminal.sees((now) => isDone(now) || /Don't know\n|v \d+ more/.test(now));
    if (isDone(before)) return terminal.sees(STEPS_OFFERED);
    terminal.type(KEYS.end);
    terminal.type(KEYS.enter);
    await terminal.sees((now) => questions(now) > questions(before) || isDone(now));
  }
}

/** The same, and no step is wanted. */
export async function toTheEnd(terminal: Terminal): Promise<string> {
  await toTheAnswer(terminal);
  terminal.type(KEYS.enter);
  await terminal.ended();
  return terminal.screen();
}
