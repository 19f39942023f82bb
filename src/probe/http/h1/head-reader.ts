import { AnswerFault } from '../collect-answer.js';
import { MAX_HEAD_BYTES } from '../exchange.js';

/** Bytes of rubbish that browsers let stand before the status line. */
const SLOP = 4;

const LF = 10;
const CR = 13;

/** Finds the end of a head in what comes piece by piece: an empty line, with carriage returns or without. */
export class HeadReader {
  #bytes: Buffer = Buffer.alloc(0);
  /** How far the end has been looked for. */
  #seen = 0;
  #start: number | undefined;

  /** Whether nothing has come. */
  get empty(): boolean {
    return this.#bytes.length === 0;
  }

  /** Whether what has come begins as a head does. */
  get begun(): boolean {
    return this.#start !== undefined;
  }

  /**
   * The head, one character a byte, and the bytes behind it, once it is whole.
   *
   * @throws AnswerFault where it is no head, or longer than browsers take
   */
  push(chunk: Buffer): { head: string; rest: Buffer } | undefined {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
    this.#start ??= startOf(this.#bytes);
    if (this.#start === undefined) return undefined;
    const end = this.#findEnd(this.#start);
    if ((end ?? this.#bytes.length) > MAX_HEAD_BYTES) {
      throw new AnswerFault('response-headers-too-large', 'longer than browsers take');
    }
    if (end === undefined) return undefined;
    return { head: this.#bytes.toString('latin1', this.#start, end), rest: this.#bytes.subarray(end) };
  }

  #findEnd(start: number): number | undefined {
    const bytes = this.#bytes;
    for (let at = bytes.indexOf(LF, Math.max(start, this.#seen)); at >= 0; at = bytes.indexOf(LF, at + 1)) {
      if (bytes[at + 1] === LF) return at + 2;
      if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
    }
    // The last line end may turn out to be the one before the empty line.
    this.#seen = Math.max(0, bytes.length - 2);
    return undefined;
  }
}

/** Where the status line begins; undefined while too little has come to tell. */
function startOf(bytes: Buffer): number | undefined {
  const text = bytes.toString('latin1', 0, SLOP + 'http'.length).toLowerCase();
  const at = text.indexOf('http');
  if (at >= 0) return at;
  if (text.length === SLOP + 'http'.length) throw new AnswerFault('response-malformed', 'no status line');
  return undefined;
}
