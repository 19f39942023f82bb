import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** What a server does with every connection, whatever is asked of it. */
export const CONNECTION_FAULTS = [
  'silent-accept',
  'reset-on-accept',
  'reset-mid-handshake',
  'close-mid-handshake',
  'alert-in-handshake',
  'version-alert',
  'chooses-tls-1-0',
  'chooses-ssl-3',
  'plain-http',
  'ssh',
  'garbage',
] as const;
export type ConnectionFault = (typeof CONNECTION_FAULTS)[number];

const PAGE = '<!doctype html><title>Plain</title><p>This port speaks plain HTTP.</p>';
const PLAIN_ANSWER = [
  'HTTP/1.1 400 Bad Request',
  'Content-Type: text/html',
  `Content-Length: ${PAGE.length}`,
  'Connection: close',
  '',
  PAGE,
].join('\r\n');
/** A fatal handshake_failure (RFC 8446 section 6.2), in a TLS 1.2 record. */
const ALERT = Buffer.from([21, 3, 3, 0, 2, 2, 40]);
/** A fatal protocol_version. */
const VERSION_ALERT = Buffer.from([21, 3, 1, 0, 2, 2, 70]);

/** A whole ServerHello in a version, with a cipher suite and no extension: as a server says it that knows no better. */
export function serverHello(version: number, cipher: number): Buffer {
  const number = (value: number): number[] => [value >> 8, value & 255];
  const body = [...number(version), ...Array<number>(32).fill(7), 0, ...number(cipher), 0];
  const message = [2, 0, ...number(body.length), ...body];
  return Buffer.from([22, ...number(version), ...number(message.length), ...message]);
}
const RSA_3DES = 0x000a;

/** The start of a ServerHello that never gets any further. */
const HALF_HELLO = Buffer.from([22, 3, 3, 0, 90, 2, 0, 0, 86, 3, 3]);

const afterFirstBytes = (act: (socket: Socket) => void) => (socket: Socket) => {
  socket.once('data', () => {
    act(socket);
  });
};

const BEHAVIOUR: Record<ConnectionFault, (socket: Socket) => void> = {
  'silent-accept': (socket) => void socket.resume(),
  'reset-on-accept': (socket) => void socket.resetAndDestroy(),
  'reset-mid-handshake': afterFirstBytes((socket) => {
    socket.write(HALF_HELLO, () => socket.resetAndDestroy());
  }),
  'close-mid-handshake': afterFirstBytes((socket) => void socket.end(HALF_HELLO)),
  'alert-in-handshake': afterFirstBytes((socket) => void socket.end(ALERT)),
  'version-alert': afterFirstBytes((socket) => void socket.end(VERSION_ALERT)),
  'chooses-tls-1-0': afterFirstBytes((socket) => void socket.end(serverHello(0x0301, RSA_3DES))),
  'chooses-ssl-3': afterFirstBytes((socket) => void socket.end(serverHello(0x0300, RSA_3DES))),
  'plain-http': afterFirstBytes((socket) => void socket.end(PLAIN_ANSWER)),
  ssh: (socket) => void socket.write('SSH-2.0-OpenSSH_9.2\r\n'),
  garbage: afterFirstBytes((socket) => void socket.end(Buffer.from('\u0000\u0001zz these are no words of ours\r\n'))),
};

/** A server that treats every connection this way; it has yet to listen. */
export function createFaultyServer(fault: ConnectionFault): Server {
  return createServer((socket) => {
    socket.on('error', () => undefined);
    BEHAVIOUR[fault](socket);
  });
}
