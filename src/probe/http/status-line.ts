import type { Socket } from 'node:net';

/**
 * Watches what a client reads from a socket for the version in the status line (RFC 9112 section 4), which the client
 * keeps to itself. Returns a function that gives the version of the answer that has begun since the last call to
 * `expect`, '1.1' where none could be read.
 */
export function watchStatusLine(socket: Socket): { expect(): void; version(): string } {
  let head = '';
  const read = socket.read.bind(socket);
  socket.read = (size?: number): unknown => {
    const chunk: unknown = read(size);
    if (Buffer.isBuffer(chunk) && head.length < 8) head += chunk.toString('latin1', 0, 8 - head.length);
    return chunk;
  };
  return {
    expect: () => {
      head = '';
    },
    version: () => /^HTTP\/(\d\.\d)/.exec(head)?.[1] ?? '1.1',
  };
}
