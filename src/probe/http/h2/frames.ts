import { malformed } from './read-head.js';

/** Frames of RFC 9113 section 6, as far as an answer to a GET is made of them. */
export const FRAME = { data: 0, headers: 1, reset: 3, settings: 4, push: 5, ping: 6, goAway: 7, window: 8, more: 9 };

/** Flags; the first means ACK for settings and pings. */
export const FLAG = { endStream: 1, ack: 1, endHeaders: 4, padded: 8, priority: 32 };

/** Error codes of section 7 that mean something of their own. */
export const ERROR = { none: 0, refusedStream: 7, cancel: 8, http11Required: 13 };

export interface Frame {
  type: number;
  flags: number;
  stream: number;
  payload: Buffer;
}

/** Longer frames are none that we allow (section 4.2). */
const MAX_PAYLOAD = 16_384;

const HEAD_BYTES = 9;

/** One frame as bytes. */
export function frame(type: number, flags: number, stream: number, payload: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** A number of 32 bits as a payload. */
export function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A block of headers that ends the stream, in as many frames as it takes. */
export function headerFrames(stream: number, block: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0; at === 0 || at < block.length; at += MAX_PAYLOAD) {
    const last = at + MAX_PAYLOAD >= block.length;
    const flags = (at === 0 ? FLAG.endStream : 0) | (last ? FLAG.endHeaders : 0);
    frames.push(frame(at === 0 ? FRAME.headers : FRAME.more, flags, stream, block.subarray(at, at + MAX_PAYLOAD)));
  }
  return frames;
}

/** Cuts what comes over a connection into frames. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  /**
   * The frames that are whole now.
   *
   * @throws AnswerFault once one is longer than allowed
   */
  *push(chunk: Buffer): Generator<Frame> {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    while (this.#rest.length >= HEAD_BYTES) {
      const length = this.#rest.readUIntBE(0, 3);
      if (length > MAX_PAYLOAD) throw malformed('a frame longer than allowed');
      if (this.#rest.length < HEAD_BYTES + length) return;
      const whole = this.#rest;
      this.#rest = whole.subarray(HEAD_BYTES + length);
      yield {
        type: whole[3] ?? 0,
        flags: whole[4] ?? 0,
        stream: whole.readUInt32BE(5) & 0x7fffffff,
        payload: whole.subarray(HEAD_BYTES, HEAD_BYTES + length),
      };
    }
  }
}

/**
 * The payload of data or headers without padding and priority.
 *
 * @throws AnswerFault where there is more padding than payload
 */
export function withoutPadding({ type, flags, payload }: Frame): Buffer {
  const padded = type !== FRAME.more && (flags & FLAG.padded) !== 0;
  const start = (padded ? 1 : 0) + (type === FRAME.headers && (flags & FLAG.priority) !== 0 ? 5 : 0);
  const end = payload.length - (padded ? (payload[0] ?? 0) : 0);
  if (start > end) throw malformed('more padding than payload');
  return payload.subarray(start, end);
}
