import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getFile } from '../../../src/probe/http/get-file.js';

const MOST_BYTES = 2000;
const OK = 'HTTP/1.1 200 OK\r\n';
const FOUND = 'HTTP/1.1 302 Found\r\nContent-Length: 0\r\n';

describe('getting a file', () => {
  let server: Server;
  let answer = '';
  let asked = '';

  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (data) => {
        asked = data.toString();
        if (answer !== 'silence') socket.end(answer, 'latin1');
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => server.close());

  const getAnswer = async (text: string, signal = AbortSignal.timeout(5000)) => {
    answer = text;
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const url = new URL('http://issuer.example.org:8080/ca.crt');
    const request = { url, path: '/ca.crt', headers: { Accept: '*/*' }, mostBytes: MOST_BYTES };
    try {
      return await getFile(socket, request, signal);
    } finally {
      expect(socket.destroyed).toBe(true);
    }
  };

  it.each([
    ['a length', `${OK}Content-Length: 3\r\n\r\nabc`, 'abc'],
    ['the end of the connection', `${OK}\r\nabc`, 'abc'],
    ['HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nabc', 'abc'],
    ['chunks', `${OK}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`, 'abc'],
    ['hints ahead of it', `HTTP/1.1 103 Early\r\nLink: x\r\n\r\n${OK}Content-Length: 3\r\n\r\nabc`, 'abc'],
    ['as many bytes as are allowed', `${OK}\r\n${'x'.repeat(MOST_BYTES)}`, 'x'.repeat(MOST_BYTES)],
  ])('takes a body with %s', async (_, text, body) => {
    expect(await getAnswer(text)).toEqual({ status: 200, body: Buffer.from(body) });
    expect(asked).toMatch(
      /^GET \/ca\.crt HTTP\/1\.1\r\n(?=[^]*Accept: \*\/\*\r\n)(?=[^]*Host: issuer\.example\.org:8080\r\n)/i,
    );
  });

  it.each([
    ['one address', 'Location: http://a.example/\r\n', 'http://a.example/'],
    ['two', 'Location: http://a.example/\r\nLocation: http://b.example/\r\n', undefined],
    ['none', '', undefined],
  ])('tells where a redirect leads: %s', async (_, headers, location) => {
    expect((await getAnswer(`${FOUND}${headers}\r\n`)).location).toBe(location);
  });

  it.each([
    ['a body cut short', `${OK}Content-Length: 9\r\n\r\nabc`],
    ['chunks without an end', `${OK}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`],
    ['chunks without a length', `${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n`],
    ['two framings', `${OK}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`],
    ['bare line feeds', 'HTTP/1.1 200 OK\nContent-Length: 3\n\nabc'],
    ['a line that is no header', `${OK}No Header\r\nContent-Length: 3\r\n\r\nabc`],
    ['too long a head', `${OK}X: ${'y'.repeat(20_000)}\r\n\r\nabc`],
    ['too long a body', `${OK}\r\n${'x'.repeat(MOST_BYTES + 1)}`],
    ['another protocol', 'HTTP/1.1 101 Switch\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ['no HTTP', 'hello\r\n\r\n'],
    ['nothing', ''],
  ])('refuses %s', async (_, text) => {
    await expect(getAnswer(text)).rejects.toThrow();
  });

  it('stops when it is told to', async () => {
    await expect(getAnswer('silence', AbortSignal.timeout(50))).rejects.toThrow();
  });
});
