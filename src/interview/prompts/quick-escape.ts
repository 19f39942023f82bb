import { emitKeypressEvents, type Interface } from 'node:readline';

/** Milliseconds that an Esc waits for the rest of an arrow key's sequence. */
const ESCAPE_TIMEOUT_MS = 60;

/**
 * Lets a lone Esc count after 60 ms in place of readline's 500. The first reader of a stream's keys decides how long
 * it waits, so this has to come before the first prompt.
 */
export function quickEscape(input: NodeJS.ReadStream): void {
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_TIMEOUT_MS } as unknown as Interface);
}
