import type { Socket } from 'node:net';
import type { ConnectAttempt, Failure, HopEvidence, NameEvidence } from '../../model/index.js';

type Timings = HopEvidence['timings'];

/** A connection that stands, before anything is said over it. */
export interface Connected {
  socket: Socket;
  /** Absent behind a proxy, which keeps it to itself. */
  address?: string;
}

export interface NotConnected {
  failure: Failure;
  address?: string;
}

/** A way to one host and port, with the record of how it went. */
export interface Route {
  readonly name: NameEvidence;
  /** Over as soon as the name is looked up. */
  readonly named: Promise<void>;
  /** Makes the first connection; how long its parts took is written into `timings`. It never rejects. */
  first(timings: Timings): Promise<Connected | NotConnected>;
  /** One more connection, made as soon as it is known where to. It never rejects. */
  another(timings: Timings, signal: AbortSignal): Promise<Connected | NotConnected>;
  /** Every attempt at an address, once nobody waits any longer. */
  settle(): Promise<ConnectAttempt[]>;
  /** Ends all attempts that are under way, as nobody wants any of them. */
  giveUp(): void;
  /** The connection to an address stood and was reset before a word was said: then there never was one. */
  takeBack(address: string, failure: Failure): Promise<void>;
}
