import type { Socket } from 'node:net';
import type { ClockEvidence } from '../model/index.js';
import { dateOfAnswer } from './answer-date.js';
import type { Check } from './check.js';
import { speakHttp } from './http/connection.js';
import type { RawResponse } from './http/exchange.js';
import { requestHeaders } from './http/request-headers.js';

/** An answer and this computer's time in the middle of waiting for it. */
export interface TimedAnswer {
  answer: RawResponse;
  midTime: Date;
  host: string;
}

/** Date (RFC 9110 section 6.6.1) counts whole seconds, cut off: half of one is added on the average. */
const HALF_SECOND_MS = 500;

/**
 * This computer's clock against the servers of a chain. Where they disagree, the one that is nearest to it counts: two
 * clocks that were set apart from each other agree only where both are right.
 */
export function readClock(answers: TimedAnswer[]): ClockEvidence | null {
  const readings = answers.flatMap(({ answer, midTime, host }) => {
    const time = dateOfAnswer(answer, midTime.getTime());
    if (time === undefined) return [];
    const skewMs = Math.round(midTime.getTime() - time - HALF_SECOND_MS);
    return [{ serverTime: new Date(time).toISOString(), localTime: midTime.toISOString(), skewMs, host }];
  });
  return readings.sort((a, b) => Math.abs(a.skewMs) - Math.abs(b.skewMs))[0] ?? null;
}

/** How long the question for a date may take, in milliseconds. */
const DATE_QUESTION_MS = 3000;

/**
 * Asks a server whose certificate a browser refuses for one thing: its date, since a wrong clock of this computer makes
 * good certificates look expired. Nothing else of the answer is used.
 */
export async function askForDate(socket: Socket, url: URL, check: Check): Promise<TimedAnswer[]> {
  const limitMs = Math.min(DATE_QUESTION_MS, check.deadline.remainingMs());
  const connection = speakHttp(socket, url.origin);
  try {
    const headers = requestHeaders({ userAgent: check.userAgent, cookie: '' });
    const { response, midTime } = await check.deadline.within(limitMs, () =>
      connection.get(url.pathname + url.search, headers, check),
    );
    return response === undefined ? [] : [{ answer: response, midTime, host: url.hostname }];
  } catch {
    return [];
  } finally {
    connection.close();
  }
}
