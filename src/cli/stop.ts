import { EXIT } from './exit-status.js';

/** Milliseconds for an open prompt to leave the terminal as it was. */
const TIDYING_MS = 30;

/**
 * Listens for Ctrl-C and for a request to end. Both abort `controller`, so that an open prompt leaves the terminal as
 * it was, and end the process a moment later. The listeners stay: once they were gone, the prompts' own would end the process
 * on the spot, with the terminal as it is.
 */
export function listenForStop(controller: AbortController): void {
  process.on('SIGINT', () => {
    stop('SIGINT', controller);
  });
  process.on('SIGTERM', () => {
    stop('SIGTERM', controller);
  });
}

function stop(signal: 'SIGINT' | 'SIGTERM', controller: AbortController): void {
  controller.abort();
  setTimeout(() => {
    process.exit(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated);
  }, TIDYING_MS);
}
