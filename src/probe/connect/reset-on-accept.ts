import { sinceMs, type Check } from '../check.js';
import { connectSocket } from './connect-socket.js';

/** How long a connection on which nothing is said is watched, in milliseconds. */
const WATCH_MS = 250;

/**
 * Whether a server resets a connection on which nothing has been said: then it was the connection that it did not
 * want, and not what was said on it. Asked only where a connection was reset before its first answer.
 */
export async function resetsOnAccept(address: string, port: number, check: Check): Promise<boolean> {
  const limitMs = Math.min(WATCH_MS + check.limits.connectMs, check.deadline.remainingMs());
  const start = performance.now();
  return check.deadline
    .within(limitMs, async (signal) => {
      const socket = await connectSocket(address, port, signal);
      const wasReset = new Promise<boolean>((resolve) => {
        socket.once('error', () => resolve(true));
        socket.once('end', () => resolve(false));
        socket.resume();
        setTimeout(() => resolve(false), Math.max(20, WATCH_MS - sinceMs(start)));
      });
      return wasReset.finally(() => socket.destroy());
    })
    .catch(() => false);
}
