import type { Socket } from 'node:net';
import type { FailureCode } from '../../model/index.js';
import { ProxyError } from './proxy-error.js';

/** A proxy's answer to CONNECT is short; what is longer is none. */
const MAX_HEAD_BYTES = 64 * 1024;

/**
 * Asks the proxy for a tunnel and waits for its answer. What follows the answer's head belongs to the tunnel and is put
 * back. Rejects with `ProxyError` where the proxy refuses, and with the socket's error where the connection fails.
 *
 * @param authority `host:port` of the target
 */
export async function openTunnel(
  socket: Socket,
  authority: string,
  authorization: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  const credentials = authorization === undefined ? '' : `Proxy-Authorization: ${authorization}\r\n`;
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${credentials}\r\n`);
  const head = await readHead(socket, signal);
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
  if (status >= 200 && status < 300) return;
  const code: FailureCode = status === 407 ? 'proxy-authentication-required' : 'proxy-refused';
  const detail = status === 0 ? 'no HTTP answer' : `CONNECT answered ${status}`;
  throw new ProxyError({ code, operation: 'proxy', detail });
}

/** Reads up to and with the blank line that ends the head of an answer. */
function readHead(socket: Socket, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    const done = (settle: () => void): void => {
      socket.removeListener('data', onData);
      socket.removeListener('close', onClose);
      signal.removeEventListener('abort', onAbort);
      socket.pause();
      settle();
    };
    const onData = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk]);
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0 && bytes.length < MAX_HEAD_BYTES) return;
      done(() => {
        const rest = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4);
        if (rest.length > 0) socket.unshift(rest);
        resolve(bytes.toString('latin1', 0, end < 0 ? undefined : end));
      });
    };
    const closed = Object.assign(new Error('the proxy closed the connection'), { code: 'ECONNRESET' });
    const onClose = (): void => done(() => reject(closed));
    const onAbort = (): void => done(() => reject(signal.reason as Error));
    socket.on('data', onData);
    socket.on('close', onClose);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
