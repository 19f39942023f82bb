import { fill, type Phrases } from './phrases.js';

/** What ends the questions: how many were answered, in how many seconds. */
export function finishedLine(asked: number, elapsedSeconds: number, phrases: Phrases): string {
  const seconds = Math.max(1, Math.round(elapsedSeconds));
  return fill(phrases.finished, {
    questions: asked === 1 ? phrases.oneQuestion : fill(phrases.questions, { count: asked }),
    seconds: seconds === 1 ? phrases.oneSecond : fill(phrases.seconds, { count: seconds }),
  });
}
