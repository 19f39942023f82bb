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
    endNow(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated);
  });
}

/**
 * Ends the process with an exit code, at once. `process.exit` waits for a running name look-up (getaddrinfo), ten
 * seconds where the name server is silent; a signal with its default action does not. A shell shows the same number
 * for both.
 */
export function endNow(code: number): void {
  const signal = code === EXIT.interrupted ? 'SIGINT' : code === EXIT.terminated ? 'SIGTERM' : undefined;
  if (signal !== undefined && process.platform !== 'win32' && looksUpName()) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    return;
  }
  process.exit(code);
}

function looksUpName(): boolean {
  return process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
}
