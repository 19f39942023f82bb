import { table as builtIn } from '../generated/table.js';
import { fill, type Phrases } from '../interview/phrases/index.js';
import type { AddressEvidence, Evidence } from '../model/evidence.js';
import { bySeverity, type FindingId } from '../model/vocabulary.js';
import { runProbe } from './check-portal.js';
import { conclude } from './conclude.js';
import type { RunOptions } from './options.js';
import type { World } from './world.js';

/** A check that goes on while questions are asked. */
export interface BackgroundCheck {
  host: string;
  /** What came out, in one line; it never rejects. */
  line: Promise<string>;
  /** Undefined where this program made a mistake; it never rejects. */
  evidence: Promise<Evidence | undefined>;
  /** The evidence once it is there. */
  seen: () => Evidence | undefined;
  /** Gives the check up. */
  stop: () => void;
}

/** Starts to check an address; undefined where there is no page to check. */
export function startCheck(
  text: string,
  { host }: AddressEvidence,
  { probe, ...practice }: Pick<RunOptions, 'probe' | 'profile' | 'table' | 'report'>,
  world: Pick<World, 'env' | 'signal'>,
  phrases: Phrases,
): BackgroundCheck | undefined {
  if (host === undefined) return undefined;
  const controller = new AbortController();
  const signal = AbortSignal.any([world.signal, controller.signal]);
  let seen: Evidence | undefined;
  const evidence = runProbe(text, probe, { env: world.env, signal }).then(
    (found) => (seen = found),
    () => undefined,
  );
  return {
    host: host.unicode,
    line: evidence.then((found) => checkLine(host.unicode, found, practice, phrases)),
    evidence,
    seen: () => seen,
    stop: () => {
      controller.abort();
    },
  };
}

/** What was said about the address when it was taken. */
const TOLD_BEFORE: readonly FindingId[] = ['url.one-time-token', 'url.embedded-credentials'];

/** The check in one line: the gravest finding's sentence, or that nothing is wrong. */
function checkLine(
  host: string,
  evidence: Evidence | undefined,
  { profile, table = builtIn, report }: Pick<RunOptions, 'profile' | 'table' | 'report'>,
  phrases: Phrases,
): string {
  if (evidence === undefined) return fill(phrases.notChecked, { host });
  const seconds = Math.max(0.1, evidence.elapsedMs / 1000).toFixed(1);
  const { findings } = conclude({ evidence, profile }, table, report);
  const [gravest] = findings
    .filter(({ id, severity }) => severity !== 'info' && !TOLD_BEFORE.includes(id))
    .sort(bySeverity);
  if (gravest === undefined) return fill(phrases.checkedFine, { host, seconds });
  return fill(phrases.checkedFault, { host, seconds, summary: gravest.summary });
}
