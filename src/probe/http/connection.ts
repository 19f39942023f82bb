import type { Socket } from 'node:net';
import type { HttpConnection } from './exchange.js';
import { Http1Connection } from './h1/http1-connection.js';
import { Http2Connection } from './h2/http2-connection.js';

/** Speaks over an open socket what was agreed on in its handshake (RFC 7301): HTTP/1.1 where nothing was. */
export function speakHttp(socket: Socket, origin: string): HttpConnection {
  const agreed = 'alpnProtocol' in socket ? socket.alpnProtocol : false;
  return agreed === 'h2' ? new Http2Connection(socket, origin) : new Http1Connection(socket, origin);
}
