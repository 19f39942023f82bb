import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../../src/model/index.js';
import { beginCheck } from '../../../../src/probe/check.js';
import type { Exchange } from '../../../../src/probe/http/exchange.js';
import { frame } from '../../../../src/probe/http/h2/frames.js';
import { Http2Connection } from '../../../../src/probe/http/h2/http2-connection.js';
import { encodeHeaders } from '../../../../src/probe/http/hpack/encode-headers.js';

type Fields = [string, string][];
type Outcome = [status: number, body: string] | FailureCode;

const PAGE = '<p>hello</p>';
const OK: Fields = [
  [':status', '200'],
  ['content-type', 'text/html'],
];
const SETTINGS = frame(4, 0, 0);
const headers = (fields: Fields, flags = 4): Buffer => frame(1, flags, 1, encodeHeaders(fields));
const data = (text: string, flags = 1): Buffer => frame(0, flags, 1, Buffer.from(text));
const reset = (code: number): Buffer => frame(3, 0, 1, Buffer.of(0, 0, 0, code));
const goAway = (last: number, code: number): Buffer => frame(7, 0, 0, Buffer.of(0, 0, 0, last, 0, 0, 0, code));
const page = (...more: Fields): Buffer[] => [SETTINGS, headers([...OK, ...more]), data(PAGE)];
const head = (fields: Fields): Buffer[] => [SETTINGS, headers(fields), data(PAGE)];

/** A head in as many frames as it takes. */
function longHead(letters: number): Buffer[] {
  const fields = Array.from({ length: Math.ceil(letters / 4000) }, (_, at): [string, string] => [
    `x-${at}`,
    'v'.repeat(4000),
  ]);
  const block = encodeHeaders([...OK, ...fields]);
  const parts = Array.from({ length: Math.ceil(block.length / 16_000) }, (_, at) =>
    block.subarray(at * 16_000, (at + 1) * 16_000),
  );
  return [
    SETTINGS,
    ...parts.map((part, at) => frame(at === 0 ? 1 : 9, at === parts.length - 1 ? 4 : 0, 1, part)),
    data(PAGE),
  ];
}

const WHOLE: Outcome = [200, PAGE];
const BAD: Outcome = 'response-malformed';

/** What Chromium 156 made of each answer on loopback: shown, or refused with an error. `close`: the server closes. */
const CHROMIUM: [name: string, answer: (Buffer | 'close')[], outcome: Outcome][] = [
  ['as the standard has it', page(), WHOLE],
  ['without settings', page().slice(1), WHOLE],
  ['behind early hints', [SETTINGS, headers([[':status', '103']]), ...page().slice(1)], WHOLE],
  ['with trailers', [SETTINGS, headers(OK), data(PAGE, 0), headers([['x-t', '1']], 5)], WHOLE],
  ['with a frame of an unknown kind', [frame(0xbb, 0, 0, Buffer.from('x')), ...page()], WHOLE],
  ['with a Connection header', page(['connection', 'keep-alive']), WHOLE],
  ['with a length too large', page(['content-length', '500']), WHOLE],
  ['with a length too small', page(['content-length', '5']), WHOLE],
  ['with letters beyond ASCII', page(['x-c', 'caf\u00e9']), WHOLE],
  [
    'with a pseudo-header that nobody knows',
    head([
      [':status', '200'],
      [':x', '1'],
    ]),
    WHOLE,
  ],
  ['of status 99', head([[':status', '99']]), [99, PAGE]],
  ['with 200,000 letters of headers', longHead(200_000), WHOLE],
  ['with 300,000 letters of headers', longHead(300_000), 'response-headers-too-large'],
  ['taken back without an error after the head', [SETTINGS, headers(OK), data(PAGE, 0), reset(0)], WHOLE],
  ['taken back after its end', [...page(), reset(0)], WHOLE],
  ['before a farewell', [...page(), goAway(1, 0), 'close'], WHOLE],
  ['behind a farewell', [SETTINGS, goAway(1, 0), headers(OK), data(PAGE), 'close'], WHOLE],
  ['taken back within the body', [SETTINGS, headers(OK), data(PAGE, 0), reset(2)], 'response-truncated'],
  ['closed within the body', [SETTINGS, headers(OK), data(PAGE, 0), 'close'], 'response-truncated'],
  ['closed before the head', [SETTINGS, 'close'], 'response-closed'],
  ['taken back for an error of the protocol', [SETTINGS, reset(1)], 'response-closed'],
  ['of a farewell for an error', [SETTINGS, goAway(0, 1), 'close'], 'response-closed'],
  ['with a Transfer-Encoding header', page(['transfer-encoding', 'chunked']), BAD],
  ['with capitals in a name', page(['X-Upper', '1']), BAD],
  ['with a blank in a name', page(['x y', '1']), BAD],
  ['with an empty name', page(['', '1']), BAD],
  ['with a control character', page(['x-c', 'a\u0001b']), BAD],
  ['with a line feed in a value', page(['x-c', 'a\nb']), BAD],
  ['without a status', head([['content-type', 'text/html']]), BAD],
  ['with a status of words', head([[':status', '200 OK']]), BAD],
  [
    'with a late status',
    head([
      ['server', 'x'],
      [':status', '200'],
    ]),
    BAD,
  ],
  ['in HTTP/1.1', [Buffer.from('HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\n\r\nbad')], BAD],
  ['of rubbish', [Buffer.alloc(300, 'zx')], BAD],
  ['with a push', [SETTINGS, frame(5, 4, 1, Buffer.of(0, 0, 0, 2)), ...page()], BAD],
  ['with data before the head', [SETTINGS, data(PAGE)], BAD],
  ['with more padding than data', [SETTINGS, headers(OK), frame(0, 9, 1, Buffer.of(200, 1, 2))], BAD],
  ['with a frame that is too long', [SETTINGS, headers(OK), frame(0, 1, 1, Buffer.alloc(20_000))], BAD],
  ['that cannot be unpacked', [SETTINGS, frame(1, 4, 1, Buffer.alloc(8, 0xff))], BAD],
  ['with a flood of pings', [SETTINGS, ...Array<Buffer>(1100).fill(frame(6, 0, 0, Buffer.alloc(8)))], BAD],
  ['with a flood of empty continuations', [headers(OK, 0), ...Array<Buffer>(1100).fill(frame(9, 0, 1))], BAD],
];

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

/** Asks a server that gives this answer to whatever comes. */
async function ask(answer: (Buffer | 'close')[]): Promise<Exchange> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.concat(answer.filter((part) => part !== 'close')));
      if (answer.includes('close')) socket.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const check = beginCheck({ timeoutMs: 5000, env: {} });
  open.push(() => {
    for (const each of [...sockets, socket]) each.destroy();
    server.close();
    check.deadline.dispose();
  });
  return new Http2Connection(socket, 'https://portal.example.org').get('/', [], check);
}

describe('an answer in HTTP/2', () => {
  it.each(CHROMIUM)('%s comes to what Chromium makes of it', async (_, answer, outcome) => {
    const { response, failure } = await ask(answer);
    expect(failure?.code ?? [response?.status, response?.body.toString('latin1')]).toEqual(outcome);
  });

  it.each([
    [[SETTINGS, reset(7)], 'anew'],
    [[SETTINGS, goAway(0, 0), 'close' as const], 'anew'],
    [[SETTINGS, reset(13)], 'http/1.1'],
    [[SETTINGS, goAway(0, 13), 'close' as const], 'http/1.1'],
    [[SETTINGS, reset(2)], undefined],
  ])('that was not given at all may be asked for again', async (answer, askAgain) => {
    expect((await ask(answer)).askAgain).toBe(askAgain);
  });
});
