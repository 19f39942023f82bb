import { AnswerFault } from '../collect-answer.js';
import { MAX_HEAD_BYTES } from '../exchange.js';

/** A line between chunks that is longer is none. */
const MAX_LINE_BYTES = 16_384;

const LF = 10;

/** Takes a chunked body apart (RFC 9112 section 7.1), as far as browsers go in taking what is not quite one. */
export class ChunkReader {
  #state: 'size' | 'data' | 'end-of-data' | 'trailers' | 'done' = 'size';
  /** What is left of the chunk that is being read, in bytes. */
  #left = 0;
  /** The line that is being read, as far as it came before. */
  #line = '';
  #trailers = 0;

  /** The last chunk and the trailers behind it have come. */
  get done(): boolean {
    return this.#state === 'done';
  }

  /**
   * @param take is given what the chunks hold
   * @returns how many of the bytes belong to the body
   * @throws AnswerFault where the body is not chunked as it should be
   */
  push(bytes: Buffer, take: (data: Buffer) => void): number {
    let at = 0;
    while (at < bytes.length && this.#state !== 'done') {
      at = this.#state === 'data' ? this.#readData(bytes, at, take) : this.#readLine(bytes, at);
    }
    return at;
  }

  #readData(bytes: Buffer, at: number, take: (data: Buffer) => void): number {
    const end = Math.min(bytes.length, at + this.#left);
    take(bytes.subarray(at, end));
    this.#left -= end - at;
    if (this.#left === 0) this.#state = 'end-of-data';
    return end;
  }

  #readLine(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(LF, at);
    this.#line += bytes.toString('latin1', at, end < 0 ? bytes.length : end);
    if (this.#line.length > MAX_LINE_BYTES) throw badChunk('too long a line');
    if (end < 0) return bytes.length;
    const line = this.#line.endsWith('\r') ? this.#line.slice(0, -1) : this.#line;
    this.#line = '';
    this.#takeLine(line);
    return end + 1;
  }

  #takeLine(line: string): void {
    if (this.#state === 'size') {
      const [, digits] = /^(0*[\da-f]{1,13}) *(?:;|$)/i.exec(line) ?? [];
      if (digits === undefined) throw badChunk('no size');
      this.#left = parseInt(digits, 16);
      this.#state = this.#left === 0 ? 'trailers' : 'data';
    } else if (this.#state === 'trailers') {
      this.#trailers += line.length + 1;
      if (this.#trailers > MAX_HEAD_BYTES) throw badChunk('trailers without an end');
      if (line === '') this.#state = 'done';
    } else {
      if (line !== '') throw badChunk('longer than its size');
      this.#state = 'size';
    }
  }
}

function badChunk(what: string): AnswerFault {
  return new AnswerFault('response-malformed', `a chunk: ${what}`);
}
