import type { Failure } from '../../model/index.js';

/** An answer as it came over the wire: nothing cleaned, nothing masked. It does not leave this room. */
export interface RawResponse {
  httpVersion: string;
  status: number;
  reason: string;
  /** Names in lower case, values one character a byte, in the order received. */
  headers: [name: string, value: string][];
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
  /** From sending the request to the answer's head, in milliseconds. */
  waitMs: number;
  /** From the head to the end of the body, in milliseconds. */
  readMs: number;
  /** This computer's time in the middle of the wait. */
  midTime: Date;
}

/** All values of one header, in the order received. */
export function headerValues(response: RawResponse, name: string): string[] {
  return response.headers.filter(([other]) => other === name).map(([, value]) => value);
}

/** Header values by name. */
export function headerRecord(response: RawResponse): Record<string, string[]> {
  const record: Record<string, string[]> = {};
  for (const [name, value] of response.headers) record[name] = [...(record[name] ?? []), value];
  return record;
}
