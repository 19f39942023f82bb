import type { Socket } from 'node:net';
import type { Failure, HopEvidence } from '../../model/index.js';

export type Timings = HopEvidence['timings'];

/** What came of opening a connection. `certificate`: it stands, and a browser would stop here; `ahead`: it had to wait. */
export type Opening =
  | { kind: 'open'; socket: Socket; address?: string; timings: Timings; ahead?: true }
  | { kind: 'certificate'; socket: Socket; address?: string; timings: Timings }
  | FailedOpening;

export interface FailedOpening {
  kind: 'failed';
  failure: Failure;
  timings: Timings;
  address?: string;
}

/** No more of these times than they take together, from the last one backwards: what went before was not waited for. */
export function withinTime(timings: Timings, togetherMs: number): Timings {
  let leftMs = togetherMs;
  const within: Timings = {};
  for (const part of ['handshakeMs', 'connectMs', 'resolveMs'] as const) {
    const ms = timings[part];
    if (ms === undefined) continue;
    within[part] = Math.min(ms, leftMs);
    leftMs -= within[part];
  }
  return within;
}
