import { AnswerFault, type AnswerSink } from '../collect-answer.js';
import { MAX_HEAD_BYTES } from '../exchange.js';
import { ERROR } from './frames.js';
import { malformed, readHead } from './read-head.js';

/** The answer on one stream (RFC 9113 section 8.1): informational heads, a head, data, perhaps trailers. */
export class StreamAnswer {
  readonly #sink: AnswerSink;
  #hasHead = false;
  /** Characters of informational heads: they count as part of the head. */
  #informational = 0;

  constructor(
    readonly stream: number,
    sink: AnswerSink,
  ) {
    this.#sink = sink;
  }

  /**
   * A whole block of headers.
   *
   * @throws AnswerFault where a browser shows an error
   */
  headers(fields: [string, string][], endsStream: boolean): void {
    // Trailers say nothing that a browser shows.
    if (!this.#hasHead) this.#head(fields, endsStream);
    if (endsStream) this.#end();
  }

  /** @throws AnswerFault for data that comes before a head */
  data(bytes: Buffer, endsStream: boolean): void {
    if (!this.#hasHead) throw malformed('data before the headers');
    if (bytes.length > 0) this.#sink.body(bytes);
    if (endsStream) this.#end();
  }

  /** The server takes the stream back (section 6.4, section 7). */
  reset(code: number): void {
    // All of the answer was sent; the rest of the request is not wanted (section 8.1).
    if (code === ERROR.none && this.#hasHead) this.#end();
    else this.#sink.fail(faultOfReset(code, this.#hasHead));
  }

  fail(error: Error): void {
    this.#sink.fail(error);
  }

  #head(fields: [string, string][], endsStream: boolean): void {
    const head = readHead(fields);
    if (head.status < 100 || head.status > 199) {
      this.#hasHead = true;
      this.#sink.head(head);
      return;
    }
    if (endsStream) throw malformed('an end where an answer should follow');
    this.#informational += fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    if (this.#informational > MAX_HEAD_BYTES)
      throw new AnswerFault('response-headers-too-large', 'endless 1xx answers');
  }

  #end(): void {
    this.#sink.end();
  }
}

function faultOfReset(code: number, hasHead: boolean): AnswerFault {
  const text = `HTTP/2: the server reset the stream, error ${code}`;
  if (code === ERROR.refusedStream) return new AnswerFault('response-closed', text, 'anew');
  if (code === ERROR.http11Required) return new AnswerFault('response-closed', text, 'http/1.1');
  return new AnswerFault(hasHead ? 'response-truncated' : 'response-closed', text);
}
