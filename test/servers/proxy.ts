import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { listen } from './listen.js';

/** `works`, or how the proxy turns everybody away. */
export type ProxyBehaviour = 'works' | 'wants-password' | 'refuses' | 'bad-gateway' | 'silent';

export interface RunningProxy {
  url: string;
  /** `CONNECT host:port` and `GET http://…`, in the order of arrival. */
  requests: string[];
  close: () => Promise<void>;
}

const REFUSALS = {
  'wants-password': [407, { 'proxy-authenticate': 'Basic realm="clinic"' }],
  refuses: [403, {}],
  'bad-gateway': [502, {}],
} as const;

/**
 * A forward proxy on loopback (RFC 9110 section 9.3.6): tunnels for https, absolute-form requests for http. Whatever
 * name is asked for, it connects to 127.0.0.1.
 */
export async function serveProxy(behaviour: ProxyBehaviour): Promise<RunningProxy> {
  const requests: string[] = [];
  const tunnels = new Set<Socket>();
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (behaviour === 'works') forward(request, response);
    else if (behaviour !== 'silent') refuseRequest(response, behaviour);
  });
  server.on('connect', (request, client: Socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    client.on('error', () => undefined);
    if (behaviour === 'works') tunnels.add(tunnel(client, request.url ?? ''));
    else if (behaviour !== 'silent') refuseTunnel(client, behaviour);
  });
  const { port, close } = await listen([server], ['127.0.0.1']);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      await close();
    },
  };
}

function tunnel(client: Socket, target: string): Socket {
  const port = Number(target.slice(target.lastIndexOf(':') + 1));
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(upstream).pipe(client);
  });
  upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  client.once('close', () => upstream.destroy());
  return upstream;
}

function forward(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '');
  const outgoing = httpRequest(
    { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, headers: request.headers },
    (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, incoming.headers);
      incoming.pipe(response);
    },
  );
  outgoing.on('error', () => response.writeHead(502).end());
  outgoing.end();
}

function refuseRequest(response: ServerResponse, behaviour: keyof typeof REFUSALS): void {
  const [status, headers] = REFUSALS[behaviour];
  response.writeHead(status, headers).end();
}

function refuseTunnel(client: Socket, behaviour: keyof typeof REFUSALS): void {
  const [status, headers] = REFUSALS[behaviour];
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  client.end(`HTTP/1.1 ${status} Not through here\r\n${lines.join('')}Content-Length: 0\r\n\r\n`);
}
