import type { Socket } from 'node:net';
import type { Check } from '../../check.js';
import { AnswerFault, collectAnswer, OtherSideClosed, type AnswerSink } from '../collect-answer.js';
import type { Exchange, HttpConnection } from '../exchange.js';
import { AnswerReader } from './answer-reader.js';

/** One connection that is open already, spoken to with HTTP/1.1 (RFC 9112), one request at a time. */
export class Http1Connection implements HttpConnection {
  readonly #socket: Socket;
  readonly #host: string;
  #reader: AnswerReader | undefined;
  #sink: AnswerSink | undefined;
  /** Another request may be sent. */
  #free = true;

  /** @param origin scheme, host and port of the place that the socket leads to */
  constructor(socket: Socket, origin: string) {
    this.#socket = socket;
    this.#host = new URL(origin).host;
    socket.on('error', (error) => this.#over(error));
    socket.on('end', () => this.#ended());
    socket.on('close', () => this.#over(new OtherSideClosed()));
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  get reusable(): boolean {
    return this.#free && !this.#socket.destroyed && !this.#socket.readableEnded && this.#socket.writable;
  }

  get(path: string, headers: [string, string][], check: Check): Promise<Exchange> {
    return collectAnswer(
      check,
      (sink) => this.#ask(path, headers, sink),
      () => this.close(),
    );
  }

  close(): void {
    this.#sink = undefined;
    this.#free = false;
    this.#socket.destroy();
  }

  #ask(path: string, headers: [string, string][], sink: AnswerSink): void {
    this.#sink = sink;
    this.#reader = new AnswerReader(sink);
    if (!this.reusable) {
      this.#over(new OtherSideClosed());
      return;
    }
    this.#free = false;
    const lines = [['Host', this.#host], ['Connection', 'keep-alive'], ...headers].map(
      ([name = '', value = '']) => `${name}: ${value}\r\n`,
    );
    this.#socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
  }

  #receive(chunk: Buffer): void {
    const reader = this.#reader;
    if (reader === undefined || this.#sink === undefined) {
      // Nobody asked for it: it would be taken for the answer to the next request.
      this.#free = false;
      return;
    }
    try {
      const result = reader.push(chunk);
      if (result === undefined) return;
      this.#free = result.keepsAlive;
      this.#finish((sink) => sink.end());
    } catch (error) {
      this.#over(error instanceof Error ? error : new AnswerFault('response-malformed', ''));
    }
  }

  /** The server has said its last word: an end where the answer has none of its own, too early elsewhere. */
  #ended(): void {
    const fault = this.#reader?.faultOfEnd();
    this.#finish((sink) => (fault === undefined ? sink.end() : sink.fail(fault)));
    this.#free = false;
  }

  #over(error: Error): void {
    this.#free = false;
    this.#finish((sink) => sink.fail(error));
  }

  #finish(tell: (sink: AnswerSink) => void): void {
    const sink = this.#sink;
    this.#sink = undefined;
    if (sink !== undefined) tell(sink);
  }
}
