import type { Socket } from 'node:net';
import type { Client, Dispatcher } from 'undici';

/** A file as it was answered: the status, where a redirect leads, and the bytes. */
export interface FileAnswer {
  status: number;
  /** The Location header (RFC 9110 section 10.2.2); absent where there is none, or more than one. */
  location?: string;
  body: Buffer;
}

/**
 * Gets a small file that this program itself needs, over a connection that is open. What a browser would show of an
 * answer is read elsewhere; a file has to come as the standard says, or it does not come at all.
 *
 * @param mostBytes longer bodies are an error
 * @throws where the connection breaks, the answer is not valid HTTP, or the body is too long, or the signal fires
 */
export async function getFile(
  socket: Socket,
  request: { url: URL; path: string; headers: Record<string, string>; mostBytes: number },
  signal: AbortSignal,
): Promise<FileAnswer> {
  const client = await clientOver(socket, request);
  const stop = (): void => void client.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      const { path, headers } = request;
      client.dispatch({ method: 'GET', path, headers }, fileHandler(resolve, reject));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await client.destroy();
  }
}

function fileHandler(resolve: (file: FileAnswer) => void, reject: (error: Error) => void): Dispatcher.DispatchHandler {
  const file: FileAnswer = { status: 0, body: Buffer.alloc(0) };
  const chunks: Buffer[] = [];
  return {
    onRequestStart: () => undefined,
    onResponseStart: (_controller, status, { location }) => {
      file.status = status;
      if (typeof location === 'string') file.location = location;
    },
    onResponseData: (_controller, chunk) => {
      chunks.push(chunk);
    },
    onResponseEnd: () => resolve({ ...file, body: Buffer.concat(chunks) }),
    onResponseError: (_controller, error) => reject(error),
  };
}

/** The client alone is loaded, and only where there is a file to get. */
async function clientOver(socket: Socket, request: { url: URL; mostBytes: number }): Promise<Client> {
  const { default: UndiciClient } = await import('undici/lib/dispatcher/client.js');
  return new UndiciClient(request.url.origin, {
    // Not at once: the client does not expect an answer before it has finished asking.
    connect: (_options, callback) => {
      queueMicrotask(() => callback(null, socket));
    },
    maxResponseSize: request.mostBytes,
    pipelining: 1,
  });
}
