import type { Socket } from 'node:net';
import type { HttpConnection } from './exchange.js';
import { Http2Connection } from './h2/http2-connection.js';

/** Loaded only where it is spoken. */
function loadHttp1() {
  return import('./http1-connection.js');
}

/** Loads the client while names are still being looked up. */
export async function prepareHttp(): Promise<void> {
  await (await loadHttp1()).prepare();
}

/** Speaks over an open socket what was agreed on in its handshake (RFC 7301): HTTP/1.1 where nothing was. */
export async function speakHttp(socket: Socket, origin: string): Promise<HttpConnection> {
  if ('alpnProtocol' in socket && socket.alpnProtocol === 'h2') return new Http2Connection(socket, origin);
  const { Http1Connection } = await loadHttp1();
  return Http1Connection.over(socket, origin);
}
