import type { Stage } from '../model/index.js';
import { TOOL } from '../model/tool.js';
import type { LookUp } from './resolve/look-up.js';

/** The overall deadline where no option gives one. */
export const DEFAULT_TIMEOUT_MS = 15_000;

/** One `--resolve` rule: use this address for that host and port. Several for one host and port add up. */
export interface ResolveRule {
  host: string;
  port: number;
  address: string;
}

/** What a check is doing now; for a progress line, never for a judgement. */
export interface ProbeProgress {
  stage: Stage;
  /** The address that it is about, masked. */
  url: string;
}

/** How a check is made. Every option may be left out. */
export interface ProbeOptions {
  /** Overall deadline in milliseconds; default 15,000. */
  timeoutMs?: number;
  /** Addresses to use for a host and port, in the place of a look-up. */
  resolve?: ResolveRule[];
  /** PEM texts of certificates that are trusted besides this computer's. */
  ca?: string[];
  /** Use only IPv4, or only IPv6, addresses. */
  family?: 4 | 6;
  /** Default: one that says what this program is. */
  userAgent?: string;
  /** Address of an HTTP proxy; it goes before the environment's. */
  proxy?: string;
  /**
   * Where proxies and `NODE_EXTRA_CA_CERTS` are read; default the process's own environment, and then the computer's own
   * proxy settings as well.
   */
  env?: Readonly<Record<string, string | undefined>>;
  /** Asks this computer's resolver for a host; default `getent` where Linux has it, this process elsewhere. */
  lookUp?: LookUp;
  /** Name servers (`address` or `address:port`) that are asked directly when a look-up fails; default the system's. */
  nameServers?: string[];
  /** This computer's time; default the real one. */
  now?: () => Date;
  /** Hears what is being done; what it throws is left aside. */
  onProgress?: (event: ProbeProgress) => void;
  /** Hears of each mistake of this program, which the check itself only notes against its stage. */
  onTrouble?: (stage: Stage, error: unknown) => void;
}

/** The User-Agent that requests carry unless an option gives another: it says what this is. */
export const DEFAULT_USER_AGENT = `${TOOL.name}/${TOOL.version} (checks a portal's login page)`;
