import type { ConnectAttempt } from '../../model/index.js';
import type { Check } from '../check.js';
import { connectOnce, startRunner, type Address, type OpenedSocket, type Runner } from './attempt.js';

/** At most so many addresses of a host are tried. */
const MAX_ADDRESSES = 6;

/**
 * How long a lagging IPv6 address is waited for once the visits are over, from the start of its attempt: long enough
 * for one lost packet to be sent again (RFC 6298 section 2).
 */
const LAGGARD_MS = 2000;

/** Attempts to reach every address of a host at the same time. */
export interface Race {
  /** The first connection that stood, or nothing when every attempt has failed. */
  winner: Promise<OpenedSocket | undefined>;
  /** One more connection, to the address that was the quickest. Rejects with the reason where there is none. */
  another(signal: AbortSignal): Promise<OpenedSocket>;
  /** How the attempts ended, in the addresses' order. Those still under way are given up, but not too soon. */
  settle(): Promise<ConnectAttempt[]>;
  /** Ends those that are under way, at once. */
  giveUp(): void;
}

/**
 * Starts a connection to each address, so that a broken family shows beside one that works. There is no head start and
 * no pause: the first connection is used and the others are closed as soon as they stand.
 */
export function raceAddresses(addresses: Address[], port: number, check: Check): Race {
  const tried = interleaved(addresses).slice(0, MAX_ADDRESSES);
  const runners = tried.map((address) => startRunner(address, port, check));
  const winner = firstOpen(runners);
  const connect = (address: string, signal: AbortSignal) => connectOnce(address, port, signal, check);
  return {
    winner,
    another: (signal) => connectBeside(winner, tried[0]?.address, connect, signal),
    settle: () => settleAll(runners),
    giveUp: () => {
      for (const runner of runners) runner.giveUp(false);
    },
  };
}

/**
 * Does not wait to hear which address is the quickest: it goes to the first, which mostly is, and turns to the other
 * where it was not.
 */
async function connectBeside(
  winner: Race['winner'],
  guess: string | undefined,
  connect: (address: string, signal: AbortSignal) => Promise<OpenedSocket>,
  signal: AbortSignal,
): Promise<OpenedSocket> {
  const wrong = new AbortController();
  const guessed = guess === undefined ? undefined : connect(guess, AbortSignal.any([signal, wrong.signal]));
  guessed?.catch(() => undefined);
  const won = await winner;
  if (won !== undefined && won.address === guess && guessed !== undefined) return guessed;
  wrong.abort();
  void guessed?.then(({ socket }) => socket.destroy()).catch(() => undefined);
  if (won === undefined) throw new Error('no address could be reached');
  return connect(won.address, signal);
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

/**
 * Ends what is still under way. Only where IPv6 may be broken, none of its addresses having answered, is it worth
 * waiting for; a dead address beside a living one of its family is no news.
 */
async function settleAll(runners: Runner[]): Promise<ConnectAttempt[]> {
  const standing = runners.filter((runner) => runner.over() && runner.attempt().failure === undefined);
  const ipv6Stands = standing.some((runner) => runner.attempt().family === 6);
  await Promise.all(
    runners.map(async (runner) => {
      const awaited = runner.attempt().family === 6 && !ipv6Stands;
      const leftMs = LAGGARD_MS - (performance.now() - runner.startedAt);
      const timer = setTimeout(() => runner.giveUp(awaited), awaited ? Math.max(0, leftMs) : 0);
      await runner.opened;
      clearTimeout(timer);
    }),
  );
  return runners.map((runner) => runner.attempt());
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
