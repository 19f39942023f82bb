import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { errorCode } from '../../../src/probe/classify-failure.js';
import { tlsConnect } from '../../../src/probe/tls/tls-connect.js';
import { serverHello } from '../../servers/connection-faults.js';
import { listen } from '../../servers/listen.js';

const ECDHE_RSA_AES128_GCM = 0xc02f;

it('takes a server that cannot renegotiate safely, as browsers do', async () => {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(serverHello(0x0303, ECDHE_RSA_AES128_GCM)));
  });
  const { port, close } = await listen([server], ['127.0.0.1']);
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const failure = await tlsConnect(socket, 'portal.example.org', new AbortController().signal).catch(errorCode);
  // It waited for the certificate that would have followed.
  expect(failure).toBe('ECONNRESET');
  await close();
});
