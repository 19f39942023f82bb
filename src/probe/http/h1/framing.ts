import { AnswerFault } from '../collect-answer.js';
import { headerValues, type RawHead } from '../exchange.js';

/** Where the body of an answer ends: at once, after so many bytes, after its last chunk, or with the connection. */
export type Framing = { kind: 'none' } | { kind: 'length'; bytes: number } | { kind: 'chunked' } | { kind: 'close' };

/** Answers without a body, whatever their headers say. */
const BODILESS = new Set([204, 205, 304]);

/**
 * Where the body ends (RFC 9112 section 6.3) as Chromium reads it: chunks go before a length, a length that is no number
 * is none, and two that differ are an error.
 *
 * @throws AnswerFault where lengths differ
 */
export function framingOf(head: RawHead): Framing {
  if (BODILESS.has(head.status)) return { kind: 'none' };
  const codings = listOf(headerValues(head, 'transfer-encoding'));
  // Older servers do not know chunks.
  if (head.httpVersion !== '1.0' && codings.includes('chunked')) return { kind: 'chunked' };
  const lengths = new Set(listOf(headerValues(head, 'content-length')));
  if (lengths.size > 1) throw new AnswerFault('response-malformed', 'two different Content-Length');
  const [length = ''] = lengths;
  const bytes = /^\d+$/.test(length) ? Number(length) : NaN;
  return Number.isSafeInteger(bytes) ? { kind: 'length', bytes } : { kind: 'close' };
}

/** Whether the connection may be used again (RFC 9112 section 9.3). */
export function keepsAlive(head: RawHead): boolean {
  const tokens = listOf([...headerValues(head, 'connection'), ...headerValues(head, 'proxy-connection')]);
  return head.httpVersion === '1.0' ? tokens.includes('keep-alive') : !tokens.includes('close');
}

function listOf(values: string[]): string[] {
  return values
    .join(',')
    .toLowerCase()
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
