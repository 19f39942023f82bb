import type { Socket } from 'node:net';
import type { Failure, HopEvidence } from '../../model/index.js';

export type Timings = HopEvidence['timings'];

/** What came of opening a connection. `certificate`: it stands, and a browser would stop here. */
export type Opening =
  | { kind: 'open'; socket: Socket; address?: string; timings: Timings }
  | { kind: 'certificate'; socket: Socket; address?: string; timings: Timings }
  | FailedOpening;

export interface FailedOpening {
  kind: 'failed';
  failure: Failure;
  timings: Timings;
  address?: string;
}
