import type { Answers, CauseId, FindingId, FixId, Severity, TriedStep } from '../../src/model/index.js';
import type { NameBehaviour, PortalSpec, ProxyBehaviour } from '../servers/index.js';

/** A server, one for the certificates of issuers, or a port where there is none: nothing listens, nothing is accepted. */
export type Served = PortalSpec | 'issuers' | 'closed-port' | 'full-backlog';

/** A whole visit as data: what is served, what is asked, what is answered, and what has to come of it. */
export interface Scenario {
  /** Kebab-case, for the situation. */
  name: string;
  /** Servers by the name that `{name}` stands for, as their port, in addresses, headers and pages. */
  serves: Record<string, Served> | 'nothing';
  /** The address as it is pasted; without one nothing is checked. */
  address?: string;
  conditions?: Conditions;
  answers?: Answers;
  /** Steps that were tried before. */
  tried?: TriedStep[];
  /** Every warning and blocking finding, in any order. */
  findings: FindingId[];
  /** Findings whose severity is not the usual one. */
  severity?: Partial<Record<FindingId, Severity>>;
  /** Findings of severity info that have to be there. */
  info?: FindingId[];
  /** Findings that a hasty check would have made. */
  quiet?: FindingId[];
  /** The cause that leads; null where nothing may be blamed. */
  firstCause: CauseId | null;
  /** Whether that cause has been seen itself; looked at only where it is said. */
  confirmed?: boolean;
  /** The step that comes first; looked at only where it is said. */
  firstStep?: FixId;
  /** Texts that no request may hold, nor the evidence. */
  neverSent?: string[];
  /** Texts that may be sent, and are not kept in the evidence. */
  neverKept?: string[];
  /** Texts that the requests hold. */
  sent?: string[];
}

/** The weather: all that is neither the portal nor the answers. */
export interface Conditions {
  /** Default 6000. */
  timeoutMs?: number;
  /** Further `host:port:address` rules, beside those of the servers. */
  resolve?: string[];
  /** Only the rules above hold. */
  onlyThoseAddresses?: boolean;
  /** Only addresses of this family are used. */
  family?: 4 | 6;
  /** What this computer's resolver says; a name that is not listed does not exist. */
  hosts?: Record<string, string[]>;
  /** What a name server says when it is asked directly. */
  names?: Record<string, NameBehaviour>;
  proxy?: ProxyBehaviour | 'down';
  /** How far this computer's clock is ahead; negative: behind. */
  clockAheadMs?: number;
  /** Roots of intercepting products, and the clinic's own, are trusted here. */
  trustsAddedRoots?: boolean;
  /** What the machine has to have for the situation to arise. */
  needs?: 'linux' | 'network';
}
