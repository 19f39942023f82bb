import type { Socket } from 'node:net';
import type { ConnectAttempt, NameEvidence } from '../../model/index.js';
import { sinceMs, type Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { connectSocket } from './connect-socket.js';

type Address = NameEvidence['addresses'][number];

/** At most so many addresses of a host are tried. */
const MAX_ADDRESSES = 6;

/** How long a lagging address is waited for, from the start of its attempt, once the visits are over. */
const LAGGARD_MS = 2000;

export interface OpenedSocket {
  socket: Socket;
  address: string;
  connectMs: number;
}

/** Attempts to reach every address of a host at the same time. */
export interface Race {
  /** The first connection that stood, or nothing when every attempt has failed. */
  winner: Promise<OpenedSocket | undefined>;
  /** How the attempts ended, in the addresses' order. Those still under way are given up, but not too soon. */
  settle(): Promise<ConnectAttempt[]>;
}

/**
 * Starts a connection to each address, so that a broken family shows beside one that works. There is no head start and
 * no pause: the first connection is used and the others are closed as soon as they stand.
 */
export function raceAddresses(addresses: Address[], port: number, check: Check): Race {
  const runners = interleaved(addresses)
    .slice(0, MAX_ADDRESSES)
    .map((address) => startRunner(address, port, check));
  return { winner: firstOpen(runners), settle: () => Promise.all(runners.map((runner) => runner.settle())) };
}

/** The families in turn, the first one first, so that the limit leaves some of each. */
function interleaved(addresses: Address[]): Address[] {
  const first = addresses.filter((entry) => entry.family === addresses[0]?.family);
  const second = addresses.filter((entry) => entry.family !== addresses[0]?.family);
  const longer = Math.max(first.length, second.length);
  return Array.from({ length: longer }, (_, index) => [first[index], second[index]])
    .flat()
    .filter((entry) => entry !== undefined);
}

interface Runner {
  opened: Promise<OpenedSocket | undefined>;
  settle(): Promise<ConnectAttempt>;
}

function startRunner({ address, family }: Address, port: number, check: Check): Runner {
  const startedAtMs = check.elapsedMs();
  const start = performance.now();
  const giveUp = new AbortController();
  let attempt: ConnectAttempt = { address, family, startedAtMs, elapsedMs: 0 };
  const opened = check.deadline
    .within(check.limits.connectMs, (signal) => connectSocket(address, port, AbortSignal.any([signal, giveUp.signal])))
    .then(
      (socket) => {
        attempt = { ...attempt, elapsedMs: sinceMs(start) };
        return { socket, address, connectMs: attempt.elapsedMs };
      },
      (error: unknown) => {
        const failure = giveUp.signal.aborted
          ? { code: 'connection-timeout' as const, operation: 'connect' as const }
          : classifyFailure('connect', error);
        attempt = { ...attempt, elapsedMs: sinceMs(start), failure };
        return undefined;
      },
    );
  const settle = async (): Promise<ConnectAttempt> => {
    const timer = setTimeout(() => giveUp.abort(), Math.max(0, LAGGARD_MS - sinceMs(start)));
    await opened;
    clearTimeout(timer);
    return attempt;
  };
  return { opened, settle };
}

function firstOpen(runners: Runner[]): Promise<OpenedSocket | undefined> {
  return new Promise((resolve) => {
    let taken = false;
    const all = runners.map(async ({ opened }) => {
      const open = await opened;
      if (open === undefined) return;
      if (taken) open.socket.destroy();
      else resolve(open);
      taken = true;
    });
    void Promise.all(all).then(() => {
      if (!taken) resolve(undefined);
    });
  });
}
