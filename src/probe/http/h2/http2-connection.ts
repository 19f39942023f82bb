import type { Socket } from 'node:net';
import type { Check } from '../../check.js';
import { AnswerFault, collectAnswer, OtherSideClosed, type AnswerSink } from '../collect-answer.js';
import { MAX_HEAD_BYTES, type Exchange, type HttpConnection } from '../exchange.js';
import { encodeHeaders } from '../hpack/encode-headers.js';
import { HeaderDecoder } from '../hpack/header-decoder.js';
import { ERROR, FLAG, FRAME, frame, FrameReader, headerFrames, withoutPadding, word, type Frame } from './frames.js';
import { malformed } from './read-head.js';
import { StreamAnswer } from './stream-answer.js';

/** Room for whole bodies, so that nobody has to wait (RFC 9113 section 6.9), in bytes. */
const STREAM_WINDOW = 6 * 1024 * 1024;
const CONNECTION_WINDOW = 15 * 1024 * 1024;
const USUAL_WINDOW = 65_535;

/** More pings, settings and empty frames than this for one answer are a flood. */
const MAX_CHATTER = 1000;

/** What has been read and not been given back to the sender's window, in bytes, before it is. */
const WINDOW_STEP = 1024 * 1024;

/** No pushes, a window for each stream, and as much of a head as browsers take (section 6.5.2). */
const SETTINGS = Buffer.concat(
  [
    [2, 0],
    [4, STREAM_WINDOW],
    [6, MAX_HEAD_BYTES],
  ].map(([id = 0, value = 0]) => Buffer.concat([Buffer.of(0, id), word(value)])),
);

const PREFACE = Buffer.concat([
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  frame(FRAME.settings, 0, 0, SETTINGS),
  frame(FRAME.window, 0, 0, word(CONNECTION_WINDOW - USUAL_WINDOW)),
]);

/** A block of headers that has not ended (section 6.10). */
interface Block {
  stream: number;
  endsStream: boolean;
  parts: Buffer[];
  bytes: number;
}

/** One connection that is open already, spoken to with HTTP/2 (RFC 9113), one request at a time. */
export class Http2Connection implements HttpConnection {
  readonly #socket: Socket;
  readonly #origin: URL;
  readonly #frames = new FrameReader();
  readonly #decoder = new HeaderDecoder(MAX_HEAD_BYTES);
  #nextStream = 1;
  #answer: StreamAnswer | undefined;
  #block: Block | undefined;
  /** No further request may be sent. */
  #closing = false;
  #chatter = 0;
  /** Data that came and was not given back to the connection's window, in bytes. */
  #taken = 0;

  /** @param origin scheme, host and port of the place that the socket leads to */
  constructor(socket: Socket, origin: string) {
    this.#socket = socket;
    this.#origin = new URL(origin);
    socket.on('error', (error) => this.#over(error));
    socket.on('close', () => this.#over(new OtherSideClosed()));
    socket.on('end', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  get reusable(): boolean {
    return !this.#closing && !this.#socket.destroyed && this.#socket.writable;
  }

  get(path: string, headers: [string, string][], check: Check): Promise<Exchange> {
    return collectAnswer(
      check,
      (sink) => this.#ask(path, headers, sink),
      () => this.#leave(),
    );
  }

  close(): void {
    this.#closing = true;
    this.#socket.destroy();
  }

  #ask(path: string, headers: [string, string][], sink: AnswerSink): void {
    const stream = this.#nextStream;
    this.#nextStream += 2;
    this.#chatter = 0;
    this.#answer = new StreamAnswer(stream, sink);
    if (!this.reusable) {
      this.#over(new OtherSideClosed());
      return;
    }
    const fields: [string, string][] = [
      [':method', 'GET'],
      [':authority', this.#origin.host],
      [':scheme', this.#origin.protocol.slice(0, -1)],
      [':path', path],
      ...headers.map(([name, value]): [string, string] => [name.toLowerCase(), value]),
    ];
    this.#send(...(stream === 1 ? [PREFACE] : []), ...headerFrames(stream, encodeHeaders(fields)));
  }

  #send(...frames: Buffer[]): void {
    if (this.#socket.writable) this.#socket.write(Buffer.concat(frames));
  }

  /** The rest of an answer is not wanted: what still comes of it is told apart by its stream. */
  #leave(): void {
    if (this.#answer !== undefined) this.#send(frame(FRAME.reset, 0, this.#answer.stream, word(ERROR.cancel)));
    this.#answer = undefined;
  }

  /** Nothing more can come. */
  #over(error: Error): void {
    this.#closing = true;
    this.#answer?.fail(error);
    this.#answer = undefined;
  }

  #receive(chunk: Buffer): void {
    try {
      for (const each of this.#frames.push(chunk)) this.#take(each);
    } catch (error) {
      this.#over(error instanceof AnswerFault ? error : malformed(error instanceof Error ? error.message : ''));
      this.close();
    }
  }

  #take(received: Frame): void {
    if (this.#block !== undefined && received.type !== FRAME.more) throw malformed('headers that were broken into');
    if (received.payload.length === 0 || received.type === FRAME.ping || received.type === FRAME.settings) {
      this.#chatter += 1;
      if (this.#chatter > MAX_CHATTER) throw malformed('a flood of frames that say nothing');
    }
    switch (received.type) {
      case FRAME.data:
        this.#takeData(received);
        return;
      case FRAME.headers:
      case FRAME.more:
        this.#takeHeaders(received);
        return;
      case FRAME.reset:
        if (received.stream === this.#answer?.stream) this.#finish((answer) => answer.reset(number(received.payload)));
        return;
      case FRAME.settings:
      case FRAME.ping:
        this.#acknowledge(received);
        return;
      case FRAME.push:
        throw malformed('a push that was not wanted');
      case FRAME.goAway:
        this.#takeGoAway(number(received.payload) & 0x7fffffff, number(received.payload.subarray(4)));
        return;
      default:
    }
  }

  #takeData(received: Frame): void {
    this.#taken += received.payload.length;
    if (this.#taken >= WINDOW_STEP) {
      this.#send(frame(FRAME.window, 0, 0, word(this.#taken)));
      this.#taken = 0;
    }
    if (received.stream !== this.#answer?.stream) return;
    const endsStream = (received.flags & FLAG.endStream) !== 0;
    this.#answer.data(withoutPadding(received), endsStream);
    if (endsStream) this.#answer = undefined;
  }

  #takeHeaders(received: Frame): void {
    if (received.type === FRAME.headers) {
      this.#block = {
        stream: received.stream,
        endsStream: (received.flags & FLAG.endStream) !== 0,
        parts: [],
        bytes: 0,
      };
    }
    const block = this.#block;
    if (block?.stream !== received.stream) throw malformed('a continuation of nothing');
    block.parts.push(withoutPadding(received));
    block.bytes += received.payload.length;
    if (block.bytes > MAX_HEAD_BYTES) throw headTooLarge();
    if ((received.flags & FLAG.endHeaders) === 0) return;
    this.#block = undefined;
    // Of other streams, too: each block changes how the next one is read.
    const fields = this.#decoder.decode(Buffer.concat(block.parts));
    if (fields === undefined) throw headTooLarge();
    if (block.stream !== this.#answer?.stream) return;
    this.#answer.headers(fields, block.endsStream);
    if (block.endsStream) this.#answer = undefined;
  }

  #finish(tell: (answer: StreamAnswer) => void): void {
    const answer = this.#answer;
    this.#answer = undefined;
    if (answer !== undefined) tell(answer);
  }

  #acknowledge({ type, flags, payload }: Frame): void {
    if ((flags & FLAG.ack) === 0) this.#send(frame(type, FLAG.ack, 0, type === FRAME.ping ? payload : undefined));
  }

  /** Requests behind the last one that the server took may be sent again elsewhere (section 6.8). */
  #takeGoAway(lastStream: number, code: number): void {
    this.#closing = true;
    if (code === ERROR.none && this.#answer !== undefined && this.#answer.stream <= lastStream) return;
    const reset = code === ERROR.none ? ERROR.refusedStream : code;
    this.#finish((answer) => answer.reset(reset));
  }
}

const number = (payload: Buffer): number => (payload.length < 4 ? 0 : payload.readUInt32BE());

const headTooLarge = (): AnswerFault => new AnswerFault('response-headers-too-large', 'HTTP/2: too long a head');
