import { fill, type Phrases } from './phrases/index.js';

/**
 * What ends the questions: how many were answered, in how many seconds.
 * @param isUnsure - They end because the last ones could not be answered.
 */
export function finishedLine(asked: number, elapsedSeconds: number, isUnsure: boolean, phrases: Phrases): string {
  const seconds = Math.max(1, Math.round(elapsedSeconds));
  return fill(isUnsure ? phrases.finishedUnknown : phrases.finished, {
    questions: asked === 1 ? phrases.oneQuestion : fill(phrases.questions, { count: asked }),
    seconds: seconds === 1 ? phrases.oneSecond : fill(phrases.seconds, { count: seconds }),
  });
}
