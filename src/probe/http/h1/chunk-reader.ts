import { AnswerFault } from '../collect-answer.js';

/** A line between chunks that is longer is none. */
const MAX_LINE_BYTES = 16_384;

const LF = 10;

/** Takes a chunked body apart (RFC 9112 section 7.1), as far as browsers go in taking what is not quite one. */
export class ChunkReader {
  #state: 'size' | 'data' | 'end-of-data' | 'trailers' | 'done' = 'size';
  /** What is left of the chunk that is being read, in bytes. */
  #left = 0;
  #line = '';

  /** The last chunk and the trailers behind it have come. */
  get done(): boolean {
    return this.#state === 'done';
  }

  /**
   * @param take is given what the chunks hold
   * @returns the bytes behind the end
   * @throws AnswerFault where the body is not chunked as it should be
   */
  push(bytes: Buffer, take: (data: Buffer) => void): Buffer {
    let rest = bytes;
    while (rest.length > 0 && this.#state !== 'done') {
      rest = this.#state === 'data' ? this.#readData(rest, take) : this.#readLine(rest);
    }
    return rest;
  }

  #readData(bytes: Buffer, take: (data: Buffer) => void): Buffer {
    const data = bytes.subarray(0, this.#left);
    take(data);
    this.#left -= data.length;
    if (this.#left === 0) this.#state = 'end-of-data';
    return bytes.subarray(data.length);
  }

  #readLine(bytes: Buffer): Buffer {
    const end = bytes.indexOf(LF);
    this.#line += bytes.toString('latin1', 0, end < 0 ? undefined : end);
    if (this.#line.length > MAX_LINE_BYTES) throw badChunk('too long a line');
    if (end < 0) return bytes.subarray(bytes.length);
    const line = this.#line.replace(/\r$/, '');
    this.#line = '';
    this.#takeLine(line);
    return bytes.subarray(end + 1);
  }

  #takeLine(line: string): void {
    if (this.#state === 'size') {
      const [, digits] = /^(0*[\da-f]{1,13}) *(?:;|$)/i.exec(line) ?? [];
      if (digits === undefined) throw badChunk('no size');
      this.#left = parseInt(digits, 16);
      this.#state = this.#left === 0 ? 'trailers' : 'data';
    } else if (this.#state === 'trailers') {
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
