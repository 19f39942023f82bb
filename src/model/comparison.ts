import type { ResultFinding } from './result.js';
import type { Stage } from './vocabulary.js';

/** One of two results: the first that is named, or the second. */
export type Place = 'a' | 'b';

/** What the difference between two results can mean, in the order in which it is told. */
export const MEANINGS = [
  /** The checks are of different hosts. */
  'other-address',
  /** There is no check at one of them, or at neither. */
  'not-checked',
  /** Another certificate, put there by a filter, an antivirus or a proxy. */
  'intercepted',
  /** This computer's clock is wrong at one of them; by the same at both, it is the server's. */
  'clock',
  'clock-of-portal',
  /** The portal answers at the other; a filter, the network's own sign-in or a name server is in the way here. */
  'filtered',
  /** The portal answers at the other, and refuses this network. */
  'refused',
  /** The portal answers at the other; no connection comes about here. */
  'unreachable',
  /** The same fault of the portal at both. */
  'fault-at-both',
  /** The same hindrance of the network or the computer at both. */
  'network-at-both',
  /** Both are stopped, by different faults. */
  'other-fault',
  /** A fault of the portal here, and none at the other: the first is taken for the one before. */
  'fault-gone',
  'fault-new',
  /** Another certificate, which is not trusted here. */
  'certificate-not-trusted',
  /** The name leads to an address inside the network here. */
  'inside-address',
  /** The way ends at another host. */
  'other-end',
  'slower',
  /** Nothing stops a browser at either; what else was found differs. */
  'other-warnings',
  /** The answers lead to another cause. */
  'other-cause',
  /** Another certificate, trusted at both. */
  'certificate-renewed',
  /** The checks are of different pages of one host. */
  'other-page',
  /** Nothing that matters differs, and nothing stops a browser. */
  'same',
] as const;
export type MeaningId = (typeof MEANINGS)[number];

/** One thing that the difference means; `place` is the one that it speaks of, null where that is both or neither. */
export interface Meaning {
  id: MeaningId;
  place: Place | null;
}

/** What can differ: how a stage came out, and what was seen at it. */
export type ChangeKind =
  'status' | 'addresses' | 'issuer' | 'fingerprint' | 'names' | 'end' | 'kept' | 'dropped' | 'time';

/** One difference of what the checks have seen; texts of the evidence, in no language. */
export interface Change {
  what: ChangeKind;
  stage: Stage;
  a: string;
  b: string;
}

/** Two results of one address, compared: what differs, and what that means. */
export interface Comparison {
  /** Warnings and blocking findings: of the second alone, of the first alone, and of both (as the second tells them). */
  findings: { new: ResultFinding[]; gone: ResultFinding[]; both: ResultFinding[] };
  changes: Change[];
  /** At least one. */
  meaning: Meaning[];
  /** Something stops a browser at the second that does not at the first. */
  worse: boolean;
}
