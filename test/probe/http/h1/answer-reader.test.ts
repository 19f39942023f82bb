import fc from '../../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { AnswerFault, OtherSideClosed } from '../../../../src/probe/http/collect-answer.js';
import type { RawHead } from '../../../../src/probe/http/exchange.js';
import { AnswerReader } from '../../../../src/probe/http/h1/answer-reader.js';
import { CHROMIUM, type Outcome } from './chromium.js';

/** Reads an answer that comes in pieces and is followed by the connection's end. */
function read(pieces: Buffer[]): Outcome {
  let head: RawHead | undefined;
  const body: Buffer[] = [];
  const reader = new AnswerReader({
    head: (each) => (head = each),
    body: (bytes) => body.push(bytes),
    end: () => undefined,
    fail: () => undefined,
  });
  const whole = (): Outcome => [head?.status ?? -1, Buffer.concat(body).toString('latin1')];
  try {
    for (const piece of pieces) if (reader.push(piece) !== undefined) return whole();
    const fault = reader.faultOfEnd();
    if (fault !== undefined) throw fault;
    return whole();
  } catch (error) {
    if (error instanceof OtherSideClosed) return head === undefined ? 'response-closed' : 'response-truncated';
    if (error instanceof AnswerFault) return error.code;
    throw error;
  }
}

const pieces = (raw: string, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(raw.length / size) }, (_, index) =>
    Buffer.from(raw.slice(index * size, (index + 1) * size), 'latin1'),
  );

describe('an answer', () => {
  it.each(CHROMIUM)('%s comes to what Chromium makes of it', (_, raw, outcome) => {
    expect(read(pieces(raw, 1e6))).toEqual(outcome);
    // One that is long takes long in single bytes, and shows nothing more.
    expect(read(pieces(raw, raw.length > 5000 ? 4093 : 1))).toEqual(outcome);
  });

  it('of anything ends in an outcome, however it is cut', () => {
    const parts = fc.constantFrom(
      'HTTP/1.1 200 OK',
      '\r\n',
      '\n',
      ':',
      ' ',
      'Content-Length',
      'Transfer-Encoding',
      '5',
      'chunked',
      '\0',
      'x',
    );
    const texts = fc.array(fc.oneof(parts, fc.string({ maxLength: 9 })), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          texts.map((text) => `HTTP/1.1 200 OK\r\n${text}`),
        ),
        fc.integer({ min: 1, max: 7 }),
        (raw, size) => {
          expect(read(pieces(raw, size))).toEqual(read(pieces(raw, 1e6)));
        },
      ),
    );
  });
});
