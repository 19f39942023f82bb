import type { Failure } from '../../model/index.js';
import type { Check } from '../check.js';

/** A connection that is open already; one request may follow another. */
export interface HttpConnection {
  /** Whether another request can be sent; the server may still close it at that very moment. */
  readonly reusable: boolean;

  /**
   * Sends one GET and reads its answer, to the end, the size limit or the deadline. It never rejects.
   *
   * @param path path and query; a whole address where a proxy is spoken to
   */
  get(path: string, headers: [string, string][], check: Check): Promise<Exchange>;

  /** Closes it at once; nothing of it stays behind. */
  close(): void;
}

/** Heads of answers may be long: sign-on servers send dozens of cookies. In bytes, as much as browsers take. */
export const MAX_HEAD_BYTES = 262_144;

/** The head of an answer: names in lower case, values one character a byte, in the order received. */
export interface RawHead {
  httpVersion: string;
  status: number;
  reason: string;
  headers: [name: string, value: string][];
}

/** An answer as it came over the wire: nothing cleaned, nothing masked. It does not leave this room. */
export interface RawResponse extends RawHead {
  /** Not decoded. */
  body: Buffer;
  /** Reading stopped at the size limit. */
  tooLarge: boolean;
  /** The end that the framing promised was seen. */
  complete: boolean;
}

/** One request and what came of it; an answer that broke off has both. */
export interface Exchange {
  response?: RawResponse;
  failure?: Failure;
  /** The server did nothing about the request and wants it again: as it is, or in HTTP/1.1 (RFC 9113 section 7). */
  askAgain?: 'anew' | 'http/1.1';
  /** From sending the request to the answer's head, in milliseconds. */
  waitMs: number;
  /** From the head to the end of the body, in milliseconds. */
  readMs: number;
  /** This computer's time in the middle of the wait. */
  midTime: Date;
}

/** All values of one header, in the order received. */
export function headerValues({ headers }: RawHead, name: string): string[] {
  return headers.filter(([other]) => other === name).map(([, value]) => value);
}

/** Header values by name. */
export function headerRecord({ headers }: RawHead): Record<string, string[]> {
  const record: Record<string, string[]> = {};
  for (const [name, value] of headers) record[name] = [...(record[name] ?? []), value];
  return record;
}
