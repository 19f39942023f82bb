import type { CertificateFacts, HandshakeEvidence } from './evidence-tls.js';
import type { Failure } from './failure.js';
import type { HopEvidence } from './evidence-http.js';
import type { UtcTime } from './utc-time.js';
import type { Stage } from './vocabulary.js';

export type { CertificateFacts, HandshakeEvidence };

/**
 * What a check saw, timed, with no opinion. It is JSON, so that a saved one can be judged again without a network.
 * Addresses and header values are masked and cleaned as they are recorded; cookie values and page texts are never in
 * it. Times in milliseconds count from `startedAt` where they are called `…AtMs`, and are durations otherwise.
 */
export interface Evidence {
  startedAt: UtcTime;
  /** How long the whole check took, in milliseconds. */
  elapsedMs: number;
  /** The overall deadline that was set, in milliseconds. */
  timeoutMs: number;
  address: AddressEvidence;
  network: NetworkEvidence;
  /** One entry for each host and port, in the order in which the chain first led to them. */
  endpoints: EndpointEvidence[];
  /** The visit that keeps cookies as a browser does; null where nothing was requested. */
  visit: VisitEvidence | null;
  /** The same visit with every cookie refused; null where it was not made. */
  visitWithoutCookies: VisitEvidence | null;
  clock: ClockEvidence | null;
  /** One record a stage, in the order of `STAGES`. */
  stages: StageRecord[];
}

/** Whether a stage of the check ran. */
export interface StageRecord {
  stage: Stage;
  ran: boolean;
  durationMs: number;
  /** Why it did not run; only where `ran` is false. */
  notChecked?: NotCheckedReason;
}

/**
 * Why a stage could not run: `nothing-to-check` (no page stands behind such an address), `offline`, `stopped-earlier`
 * (a stage before it failed), `certificate-refused` (a browser stops there), `through-proxy` (a proxy hides it),
 * `no-answer` (the server gave nothing to read it from), `deadline`, `stopped` (the caller aborted), `could-not-check`
 * (a mistake of this program).
 */
export type NotCheckedReason =
  | 'nothing-to-check'
  | 'offline'
  | 'stopped-earlier'
  | 'certificate-refused'
  | 'through-proxy'
  | 'no-answer'
  | 'deadline'
  | 'stopped'
  | 'could-not-check';

/** What became of the address as it was pasted. */
export interface AddressEvidence {
  /** As it was pasted, cleaned and with its secrets masked. */
  pasted: string;
  /** The address that is checked, secrets left out; null where there is nothing to check. */
  checked: string | null;
  scheme: 'given' | 'assumed';
  /** Why the assumed https did not come about; plain http was checked instead, as a browser does. */
  httpsFailure?: Failure;
  /** Services whose wrapping was taken off, outermost first (`safe-links`, `proofpoint-v2`, …). */
  wrappedBy: string[];
  /** What was left out of the request because it may work only once. */
  secretsRemoved: RemovedSecret[];
  /** A secret stood in the path, so the site's front page is checked instead. */
  frontInstead: boolean;
  /** The address carried a user name or a password; they were left out. */
  hadCredentials: boolean;
  /** An address that has no page of its own to check. */
  special?: { kind: 'opaque-link' | 'app-link' | 'shortener'; service: string };
  /** The host of the checked address; absent with `special`. */
  host?: HostFacts;
}

/** A secret that was left out of an address. */
export interface RemovedSecret {
  where: 'query' | 'fragment' | 'path';
  /** The parameter's name, or the path segment before the secret; never the value. */
  name: string;
  /** What such a link is for, where its words tell. */
  purpose: 'reset' | 'activation' | 'sign-in' | 'unknown';
}

/** The host of the checked address. */
export interface HostFacts {
  /** As it goes over the wire (lower case, punycode). */
  name: string;
  /** As a person reads it. */
  unicode: string;
  kind: 'name' | 'ipv4' | 'ipv6';
  /** The registrable domain by the public suffix list; absent for addresses and bare suffixes. */
  registrableDomain?: string;
  /** Letters of more than one script stand in one label. */
  mixedScripts: boolean;
}

/** This computer's own way out. */
export interface NetworkEvidence {
  /** No interface but loopback has an address. */
  offline: boolean;
  ipv4: boolean;
  ipv6: boolean;
  proxy?: { url: string; source: 'option' | 'environment' | 'system'; failure?: Failure };
  /** Masked address of a script (PAC) that this computer's settings let choose the proxy; it was not run. */
  proxyScript?: string;
}

/** One host and port that the chain led to: its name, its addresses, its handshake. */
export interface EndpointEvidence {
  host: string;
  port: number;
  secure: boolean;
  name: NameEvidence;
  /** One for each address that was tried; empty behind a proxy. */
  attempts: ConnectAttempt[];
  handshake: HandshakeEvidence | null;
}

/** What became of looking a host up. */
export interface NameEvidence {
  /** Who answered: this computer's resolver, `--resolve`, or nobody because the host is an address or a proxy asks. */
  source: 'system' | 'given' | 'literal' | 'proxy';
  addresses: { address: string; family: 4 | 6 }[];
  elapsedMs: number;
  failure?: Failure;
  /** What a name server said when it was asked directly, to explain a failure. */
  direct?: 'answered' | 'name-not-found' | 'no-address' | 'server-failure' | 'no-answer';
}

/** One attempt to connect (TCP) to one address. */
export interface ConnectAttempt {
  address: string;
  family: 4 | 6;
  startedAtMs: number;
  elapsedMs: number;
  failure?: Failure;
}

/** One walk along the chain, from the checked address to where it ended. */
export interface VisitEvidence {
  cookies: 'kept' | 'refused';
  hops: HopEvidence[];
  end: VisitEnd;
}

/**
 * How a visit ended: at a page (any complete answer that leads nowhere else), at a failure of the last hop, where a
 * certificate stops a browser, in a loop (`backTo` is the index of the hop that came again), after more redirects than
 * a browser follows, at a redirect that cannot be followed, or when time was up.
 */
export type VisitEnd =
  | { kind: 'page' }
  | { kind: 'failure' }
  | { kind: 'certificate' }
  | { kind: 'loop'; backTo: number }
  | { kind: 'too-many-redirects' }
  | { kind: 'invalid-location'; location: string; problem: 'missing' | 'empty' | 'malformed' | 'scheme' | 'port' }
  | { kind: 'private-address'; url: string; address: string }
  | { kind: 'deadline' };

/** This computer's clock against a server's, from a fresh answer. */
export interface ClockEvidence {
  serverTime: UtcTime;
  localTime: UtcTime;
  /** Positive when this computer is ahead, in milliseconds; known to within half a second or so. */
  skewMs: number;
  host: string;
}
