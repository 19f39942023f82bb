import { VisitStopped } from '../visit-stopped.js';
import { inCharactersOf } from './screen.js';
import type { Screen } from './prompts.js';

/**
 * Shows a text until a promise is kept, and takes it away again.
 * @throws VisitStopped when the person stops.
 */
export async function showWaiting<T>(text: string, promise: Promise<T>, screen: Screen): Promise<T> {
  screen.output.write(inCharactersOf(screen, `  ${text}`));
  const { promise: stopped, forget } = stopOf(screen);
  try {
    return await Promise.race([promise, stopped]);
  } finally {
    forget();
    screen.output.write('\r\u001B[2K');
  }
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
