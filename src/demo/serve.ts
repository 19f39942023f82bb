import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type Server } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { Identity } from './identity.js';
import type { DemoAnswer, DemoRequest } from './portal.js';

/** Where every part of the example listens. */
export const LOOPBACK = '127.0.0.1';

/** A server that listens. */
export interface Listener {
  port: number;
  stop(): Promise<void>;
}

/**
 * Answers https for several hosts on one port of loopback, each with its own certificate (SNI, RFC 6066 section 3).
 *
 * @param identities by host name; the first is shown to whoever asks for none of them
 */
export async function listen(
  identities: ReadonlyMap<string, Identity>,
  answer: (request: DemoRequest) => DemoAnswer,
): Promise<Listener> {
  const contexts = new Map(
    [...identities].map(([host, { chain, key }]) => [host, createSecureContext({ cert: chain, key })] as const),
  );
  const [first] = identities.values();
  const server = createHttpsServer({
    ...(first ? { cert: first.chain, key: first.key } : {}),
    SNICallback: (host, done) => {
      done(null, contexts.get(host.toLowerCase()));
    },
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    send(response, answer(readRequest(request, port)));
  });
  const port = await bind(server);
  return {
    port,
    stop: () => {
      server.closeAllConnections();
      return close(server);
    },
  };
}

/** A port of loopback on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await bind(server);
  await close(server);
  return port;
}

function readRequest(request: IncomingMessage, port: number): DemoRequest {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const [path = '/'] = (request.url ?? '/').split('?');
  return {
    host,
    path,
    cookies: readCookies(request.headers.cookie ?? ''),
    at: (otherHost, otherPath) => addressOf(otherHost, port, otherPath),
  };
}

/** An https address of the example. */
export function addressOf(host: string, port: number, path: string): string {
  return `https://${host}:${String(port)}${path}`;
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: DemoAnswer): void {
  response.writeHead(status, { 'cache-control': 'no-store', 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

function bind(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
