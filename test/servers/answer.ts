import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** How an answer goes wrong on its way. */
export type AnswerFault =
  /** Nothing is ever said. */
  | 'silent'
  /** The connection is reset before the first byte. */
  | 'reset'
  /** The connection is closed before the first byte. */
  | 'close'
  /** More is promised by Content-Length than is sent. */
  | 'cut-length'
  /** A chunked body ends without its last chunk. */
  | 'cut-chunked'
  /** More is promised by Content-Length than is sent, and the connection stays open. */
  | 'stall'
  /** The headers come at once, then one byte of the body a second, for ever. */
  | 'trickle'
  /** The headers come one byte a second. */
  | 'trickle-headers'
  /** Half a megabyte of headers. */
  | 'huge-headers'
  /** The body, and after it text without an end. */
  | 'endless'
  /** Content-Encoding says gzip, the bytes are no such thing. */
  | 'not-gzip';

/** What is said to one request. Texts may hold `{name}` for the port of a neighbouring server. */
export interface Answer {
  /** Default 200. */
  status?: number;
  reason?: string;
  /** `set-cookie` and others that repeat: a list. `text/html; charset=utf-8` unless said otherwise. */
  headers?: Record<string, string | string[]>;
  body?: string;
  delayMs?: number;
  encoding?: 'gzip' | 'br' | 'deflate';
  /** How far the Date header is from the true time; `null`: no Date at all. */
  dateOffsetMs?: number | null;
  fault?: AnswerFault;
  /** Bytes (latin1) to send instead of all the above; then the connection is closed. */
  raw?: string;
}

/** Writes texts with the ports of neighbouring servers filled in. */
export type Fill = (text: string) => string;

const ENCODERS = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };
const SECOND_MS = 1000;

/** Sends `answer`, faults included. Whatever still waits is stopped when the connection closes. */
export function sendAnswer(response: ServerResponse, answer: Answer, fill: Fill): void {
  const send = () => {
    if (answer.raw !== undefined) sendRaw(response, fill(answer.raw));
    else if (answer.fault === undefined) sendWhole(response, answer, fill);
    else FAULTS[answer.fault](response, answer, fill);
  };
  if (answer.delayMs === undefined) send();
  else untilClosed(response, setTimeout(send, answer.delayMs));
}

function sendWhole(response: ServerResponse, answer: Answer, fill: Fill): void {
  const bytes = bodyOf(answer, fill);
  writeHead(response, answer, fill);
  response.end(bytes);
}

function bodyOf(answer: Answer, fill: Fill): Buffer {
  const bytes = Buffer.from(fill(answer.body ?? ''));
  return answer.encoding === undefined ? bytes : ENCODERS[answer.encoding](bytes);
}

function writeHead(response: ServerResponse, answer: Answer, fill: Fill): void {
  response.statusCode = answer.status ?? 200;
  if (answer.reason !== undefined) response.statusMessage = answer.reason;
  if (answer.dateOffsetMs === null) response.sendDate = false;
  else if (answer.dateOffsetMs !== undefined)
    response.setHeader('date', new Date(Date.now() + answer.dateOffsetMs).toUTCString());
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (answer.encoding !== undefined) response.setHeader('content-encoding', answer.encoding);
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.setHeader(name, typeof value === 'string' ? fill(value) : value.map(fill));
  }
}

function sendRaw(response: ServerResponse, text: string): void {
  response.socket?.end(Buffer.from(text, 'latin1'));
}

function untilClosed(response: ServerResponse, timer: NodeJS.Timeout): void {
  const stop = () => {
    clearTimeout(timer);
  };
  response.socket?.once('close', stop);
}

const head = (extra: string): string =>
  `HTTP/1.1 200 OK\r\nDate: ${new Date().toUTCString()}\r\nContent-Type: text/html; charset=utf-8\r\n${extra}`;

const FAULTS: Record<AnswerFault, (response: ServerResponse, answer: Answer, fill: Fill) => void> = {
  silent: () => undefined,
  reset: (response) => response.socket?.resetAndDestroy(),
  close: (response) => response.socket?.destroy(),
  'cut-length': (response, answer, fill) => {
    const bytes = bodyOf(answer, fill);
    sendRaw(response, head(`Content-Length: ${bytes.length + 5000}\r\n\r\n${bytes.toString('latin1')}`));
  },
  'cut-chunked': (response, answer, fill) => {
    const bytes = bodyOf(answer, fill);
    const chunk = `${bytes.length.toString(16)}\r\n${bytes.toString('latin1')}\r\n`;
    sendRaw(response, head(`Transfer-Encoding: chunked\r\n\r\n${chunk}`));
  },
  stall: (response, answer, fill) => {
    const bytes = bodyOf(answer, fill);
    response.setHeader('content-length', bytes.length + 5000);
    writeHead(response, answer, fill);
    response.write(bytes);
    response.flushHeaders();
  },
  trickle: (response, answer, fill) => {
    writeHead(response, answer, fill);
    response.flushHeaders();
    drip(response, () => response.write('.'));
  },
  'trickle-headers': (response) => {
    const text = head('X-Padding: '.padEnd(400, 'x'));
    let at = 0;
    drip(response, () => response.socket?.write(text.charAt(at++)));
  },
  'huge-headers': (response) => {
    const lines = Array.from({ length: 64 }, (_, index) => `X-Padding-${index}: ${'x'.repeat(8192)}\r\n`);
    sendRaw(response, head(`${lines.join('')}\r\n`));
  },
  endless: (response, answer, fill) => {
    writeHead(response, answer, fill);
    response.write(bodyOf(answer, fill));
    pour(response, Buffer.alloc(65_536, 'and on and on it goes '));
  },
  'not-gzip': (response, answer, fill) => {
    writeHead(response, answer, fill);
    response.setHeader('content-encoding', 'gzip');
    response.end('this was never compressed');
  },
};

function drip(response: ServerResponse, drop: () => unknown): void {
  drop();
  const timer = setInterval(drop, SECOND_MS);
  response.socket?.once('close', () => {
    clearInterval(timer);
  });
}

function pour(response: ServerResponse, bytes: Buffer): void {
  while (!response.destroyed && response.write(bytes));
  if (!response.destroyed) response.once('drain', () => pour(response, bytes));
}
