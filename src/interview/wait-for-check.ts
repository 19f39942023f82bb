import type { RunningCheck } from './desk.js';
import { fill, type Phrases } from './phrases/index.js';
import { inCharactersOf, type Screen } from './prompts/screen.js';
import { VisitStopped } from './visit-stopped.js';

/**
 * Shows that the check goes on, waits for it, and takes the line away again.
 * @throws VisitStopped when the person stops.
 */
export async function waitForCheck(check: RunningCheck, screen: Screen, phrases: Phrases): Promise<string> {
  if (await isSettled(check.line)) return check.line;
  screen.output.write(inCharactersOf(screen, `  ${fill(phrases.checking, { host: check.host })}`));
  const { promise: stopped, forget } = stopOf(screen);
  try {
    return await Promise.race([check.line, stopped]);
  } finally {
    forget();
    screen.output.write('\r\u001B[2K');
  }
}

/** Whether a promise has come to its end already. */
export async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

/** Rejects on Ctrl-C, which comes as a key while the terminal is kept raw, and on the screen's signal. */
function stopOf({ input, signal }: Screen): { promise: Promise<never>; forget: () => void } {
  let stop: () => void = () => undefined;
  const promise = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new VisitStopped());
    };
  });
  const onKey = (_: unknown, key: { ctrl?: boolean; name?: string }): void => {
    if (key.ctrl === true && key.name === 'c') stop();
  };
  signal.addEventListener('abort', stop);
  input.on('keypress', onKey).resume();
  return {
    promise,
    forget: () => {
      signal.removeEventListener('abort', stop);
      input.removeListener('keypress', onKey).pause();
    },
  };
}
