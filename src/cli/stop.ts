import { EXIT } from './exit-status.js';

/**
 * Listens for Ctrl-C and for a request to end. Both abort `controller`, so that an open prompt leaves the terminal as
 * it was, and end the process right after.
 */
export function listenForStop(controller: AbortController): void {
  process.once('SIGINT', () => {
    stop('SIGINT', controller);
  });
  process.once('SIGTERM', () => {
    stop('SIGTERM', controller);
  });
}

function stop(signal: 'SIGINT' | 'SIGTERM', controller: AbortController): void {
  controller.abort();
  setImmediate(() => {
    process.exit(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated);
  });
}
