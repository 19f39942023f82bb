import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

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
  const { url, path, headers, mostBytes } = request;
  // Loaded where there is a file to get, and only there.
  const { get } = await import('node:http');
  try {
    const { hostname: host, port } = url;
    const answer = await answerTo(get({ createConnection: () => socket, host, port, path, headers, signal }));
    const body = await bodyOf(answer, mostBytes);
    const [location, another] = answer.headersDistinct['location'] ?? [];
    const leads = location !== undefined && another === undefined;
    return { status: answer.statusCode ?? 0, body, ...(leads && { location }) };
  } finally {
    socket.destroy();
  }
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    // Without a listener an upgrade that nobody asked for would end in silence.
    request.on('upgrade', () => reject(new Error('the server wants to speak something else')));
    request.on('error', reject);
  });
}

async function bodyOf(answer: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new Error('the file is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
