import { connect, type Socket } from 'node:net';

/**
 * Opens one TCP connection to one address. Rejects with the system's error, or with the signal's reason; a socket that
 * is no longer wanted is destroyed. Errors that come later are for whoever listens then, and harmless until then.
 */
export function connectSocket(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, autoSelectFamily: false, noDelay: true });
    const onAbort = (): void => {
      socket.destroy();
      reject(signal.reason as Error);
    };
    // Stays for good: an error between two users of a socket must not end the process.
    socket.on('error', reject);
    socket.once('connect', () => {
      signal.removeEventListener('abort', onAbort);
      resolve(socket);
    });
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
