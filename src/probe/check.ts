import type { Stage } from '../model/index.js';
import { maskAddress } from '../browser/mask.js';
import type { SystemProxy } from './proxy/system-proxy.js';
import type { ProbeOptions, ProbeProgress } from './options.js';
import { DEFAULT_TIMEOUT_MS, DEFAULT_USER_AGENT } from './options.js';
import type { PageMemory } from './page/page-memory.js';
import { Deadline } from './time/deadline.js';
import { limitsFor, type Limits } from './time/limits.js';

/** What every stage of one check shares: its options, its deadline, its clock, and what went wrong with us. */
export interface Check {
  options: ProbeOptions;
  env: NodeJS.ProcessEnv;
  /** What this computer's own settings say of proxies; read before the first connection. */
  systemProxy: SystemProxy | undefined;
  userAgent: string;
  deadline: Deadline;
  limits: Limits;
  startedAt: Date;
  /** This computer's time. */
  now(): Date;
  /** Milliseconds since the check began, whole. */
  elapsedMs(): number;
  /** Stages in which this program itself made a mistake. */
  troubled: Set<Stage>;
  report(stage: Stage, url: URL): void;
  /** The page that was read last; its reader is loaded where there is one. */
  pages?: PageMemory;
  /** How often its reader was made readier. */
  readerTurns: number;
}

/** What timers can take: more than zero, and no more than 31 bits. */
function usableTimeout(asked = DEFAULT_TIMEOUT_MS): number {
  return Number.isNaN(asked) ? DEFAULT_TIMEOUT_MS : Math.min(Math.max(1, asked), 2 ** 31 - 1);
}

/** Begins a check: from here on the deadline runs. */
export function beginCheck(options: ProbeOptions, signal?: AbortSignal): Check {
  const timeoutMs = usableTimeout(options.timeoutMs);
  const now = options.now ?? (() => new Date());
  const startedAt = performance.now();
  return {
    options,
    env: options.env ?? process.env,
    systemProxy: undefined,
    userAgent: options.userAgent ?? DEFAULT_USER_AGENT,
    deadline: new Deadline(timeoutMs, signal),
    limits: limitsFor(timeoutMs),
    startedAt: now(),
    now,
    elapsedMs: () => Math.round(performance.now() - startedAt),
    troubled: new Set(),
    readerTurns: 0,
    report: (stage, url) => tell(options, { stage, url: maskAddress(url.href) }),
  };
}

/** A listener's mistake is not the check's. */
function tell({ onProgress }: ProbeOptions, event: ProbeProgress): void {
  try {
    onProgress?.(event);
  } catch {
    // Nothing here depends on who listens.
  }
}

/** What a part of the check needs of it to be guarded. */
type Guarding = Pick<Check, 'troubled'> & { options?: Pick<ProbeOptions, 'onTrouble'> };

function noteTrouble({ troubled, options }: Guarding, stage: Stage, error: unknown): void {
  troubled.add(stage);
  options?.onTrouble?.(stage, error);
}

/** Runs one part of the check; a mistake of ours is noted against its stage and everything else goes on. */
export function guarded<T>(check: Guarding, stage: Stage, fallback: T, part: () => T): T {
  try {
    return part();
  } catch (error) {
    noteTrouble(check, stage, error);
    return fallback;
  }
}

/** As `guarded`, for a part that waits. */
export async function guardedAsync<T>(check: Guarding, stage: Stage, fallback: T, part: () => Promise<T>): Promise<T> {
  try {
    return await part();
  } catch (error) {
    noteTrouble(check, stage, error);
    return fallback;
  }
}

/** Milliseconds since a `performance.now()`, whole. */
export function sinceMs(start: number): number {
  return Math.round(performance.now() - start);
}
