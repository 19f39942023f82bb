import type { RunningCheck } from './desk.js';
import { fill, type Phrases } from './phrases/index.js';
import type { Screen } from './prompts/prompts.js';

/**
 * Shows that the check goes on, and waits for it.
 * @throws VisitStopped when the person stops.
 */
export async function waitForCheck({ line, host }: RunningCheck, screen: Screen, phrases: Phrases): Promise<string> {
  if (await isSettled(line)) return line;
  return screen.prompts.waiting(fill(phrases.checking, { host }), line, screen);
}

/** Whether a promise has come to its end already. */
export async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}
