import { inLanguage, type BothLanguages } from '../model/language.js';
import type { ReportOptions } from './options.js';

/** Milliseconds after which a person begins to wonder. */
const WONDER_MS = 250;
const ERASE_LINE = '\r\u001B[2K';

/** Where progress is told: a part of `World`. */
export interface Side {
  stderr: { isTTY?: boolean; columns?: number; write(text: string): boolean };
  signal: AbortSignal;
}

/** How progress is told. */
export type Telling = Pick<ReportOptions, 'lang' | 'accessible'>;

/**
 * Says on standard error that something goes on, where that is a terminal and takes long enough to wonder, and takes it
 * away again. For a screen reader it is a line that stays.
 * @param afterMs - 0 for work that lets nothing else run meanwhile.
 */
export async function withProgress<T>(
  text: BothLanguages,
  { lang, accessible }: Telling,
  { stderr, signal }: Side,
  work: () => Promise<T>,
  afterMs = WONDER_MS,
): Promise<T> {
  if (stderr.isTTY !== true) return work();
  const line = `${inLanguage(text, lang)} ...`;
  let hide = (): void => undefined;
  const show = (): void => {
    // A line that is wider than the screen could not be taken away whole.
    stderr.write(accessible ? `${line}\n` : line.slice(0, (stderr.columns ?? 80) - 1));
    if (!accessible) hide = () => stderr.write(ERASE_LINE);
  };
  const timer = afterMs > 0 ? setTimeout(show, afterMs) : undefined;
  if (timer === undefined) show();
  const end = (): void => {
    clearTimeout(timer);
    hide();
    hide = () => undefined;
  };
  signal.addEventListener('abort', end, { once: true });
  return work().finally(() => {
    signal.removeEventListener('abort', end);
    end();
  });
}
