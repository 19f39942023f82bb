import { AnswerFault, OtherSideClosed, type AnswerSink } from '../collect-answer.js';
import { MAX_HEAD_BYTES } from '../exchange.js';
import { ChunkReader } from './chunk-reader.js';
import { framingOf, keepsAlive, type Framing } from './framing.js';
import { HeadReader } from './head-reader.js';
import { readHead } from './read-head.js';

/** Reads one answer from bytes: informational heads, a head, a body up to where its framing ends it. */
export class AnswerReader {
  readonly #sink: AnswerSink;
  #headReader = new HeadReader();
  /** Characters of informational heads: they count as part of the head. */
  #informational = 0;
  #framing: Framing | undefined;
  readonly #chunks = new ChunkReader();
  /** What is left of a body of known length, in bytes. */
  #left = 0;
  #keepsAlive = false;

  constructor(sink: AnswerSink) {
    this.#sink = sink;
  }

  /**
   * Tells the sink what has come.
   *
   * @returns once the answer is over, whether another may follow on the same connection
   * @throws AnswerFault where a browser shows an error
   */
  push(chunk: Buffer): { keepsAlive: boolean } | undefined {
    let rest = chunk;
    while (this.#framing === undefined) {
      const read = this.#headReader.push(rest);
      if (read === undefined) return undefined;
      rest = read.rest;
      this.#takeHead(read.head);
    }
    const behind = this.#readBody(rest, this.#framing);
    return behind && { keepsAlive: this.#keepsAlive && behind.length === 0 };
  }

  /** What is wrong with an answer that ends here; nothing where a connection's end is its own. */
  faultOfEnd(): Error | undefined {
    if (this.#framing?.kind === 'close') return undefined;
    if (this.#framing !== undefined) return new OtherSideClosed();
    if (this.#headReader.empty) return new OtherSideClosed();
    const code = this.#headReader.begun ? 'response-truncated' : 'response-malformed';
    return new AnswerFault(code, this.#headReader.begun ? 'closed within the head' : 'no status line');
  }

  #takeHead(text: string): void {
    const head = readHead(text);
    if (head.status >= 100 && head.status < 200) {
      this.#informational += text.length;
      if (this.#informational > MAX_HEAD_BYTES)
        throw new AnswerFault('response-headers-too-large', 'endless 1xx answers');
      this.#headReader = new HeadReader();
      return;
    }
    this.#framing = framingOf(head);
    this.#left = this.#framing.kind === 'length' ? this.#framing.bytes : 0;
    this.#keepsAlive = this.#framing.kind !== 'close' && keepsAlive(head);
    this.#sink.head(head);
  }

  /** The bytes behind the body, once it is over. */
  #readBody(bytes: Buffer, framing: Framing): Buffer | undefined {
    switch (framing.kind) {
      case 'none':
        return bytes;
      case 'close':
        this.#take(bytes);
        return undefined;
      case 'length': {
        const body = bytes.subarray(0, this.#left);
        this.#take(body);
        this.#left -= body.length;
        return this.#left === 0 ? bytes.subarray(body.length) : undefined;
      }
      case 'chunked': {
        const read = this.#chunks.push(bytes, (data) => this.#take(data));
        return this.#chunks.done ? bytes.subarray(read) : undefined;
      }
    }
  }

  #take(bytes: Buffer): void {
    if (bytes.length > 0) this.#sink.body(bytes);
  }
}
