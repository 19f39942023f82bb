import type { Socket } from 'node:net';
import type { ConnectAttempt, NameEvidence } from '../../model/index.js';
import { sinceMs, type Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { connectSocket } from './connect-socket.js';

export type Address = NameEvidence['addresses'][number];

export interface OpenedSocket {
  socket: Socket;
  address: string;
  connectMs: number;
}

/** One connection to one address, within the step's limit. */
export async function connectOnce(
  address: string,
  port: number,
  giveUp: AbortSignal,
  check: Check,
): Promise<OpenedSocket> {
  const start = performance.now();
  const socket = await check.deadline.within(check.limits.connectMs, (signal) =>
    connectSocket(address, port, AbortSignal.any([signal, giveUp])),
  );
  return { socket, address, connectMs: sinceMs(start) };
}

/** An attempt to reach one address, and the record of it. */
export interface Runner {
  opened: Promise<OpenedSocket | undefined>;
  /** How the attempt stands at this moment. */
  attempt(): ConnectAttempt;
  over(): boolean;
  /** A `performance.now()`. */
  startedAt: number;
  /** Ends the attempt; `silent` where it was waited for long enough to say so. */
  giveUp(silent: boolean): void;
}

/** Starts an attempt; it lasts no longer than a connection may take. */
export function startRunner({ address, family }: Address, port: number, check: Check): Runner {
  const startedAtMs = check.elapsedMs();
  const start = performance.now();
  const stop = new AbortController();
  let isOver = false;
  let givenUpAs: 'aborted' | 'connection-timeout' = 'aborted';
  let attempt: ConnectAttempt = { address, family, startedAtMs, elapsedMs: 0 };
  const end = (change: Partial<ConnectAttempt>): void => {
    attempt = { ...attempt, elapsedMs: sinceMs(start), ...change };
    isOver = true;
  };
  const opened = connectOnce(address, port, stop.signal, check).then(
    (won) => {
      end({ elapsedMs: won.connectMs });
      return won;
    },
    (error: unknown) => {
      const givenUp = { code: givenUpAs, operation: 'connect' as const };
      end({ failure: stop.signal.aborted ? givenUp : classifyFailure('connect', error) });
      return undefined;
    },
  );
  return {
    opened,
    startedAt: start,
    attempt: () => attempt,
    over: () => isOver,
    giveUp: (silent) => {
      if (silent) givenUpAs = 'connection-timeout';
      stop.abort();
    },
  };
}
