import type { Result } from '../model/result.js';
import { outcomeOf, type Outcome } from '../report/outcome.js';

/** Every exit code. */
export const EXIT = {
  /** Nothing blocking was found; a ranked list alone is this too. */
  ok: 0,
  /** The check found something that stops a patient's browser, or `compare` something worse; and only then. */
  blocking: 1,
  /** The call, or a file that it names, was wrong. */
  usage: 2,
  /** An address was given, and this computer has no network to check it with. */
  nothingChecked: 3,
  /** A mistake of this program. */
  bug: 4,
  /** Stopped by Ctrl-C (128 + SIGINT). */
  interrupted: 130,
  /** Stopped by a signal to end (128 + SIGTERM). */
  terminated: 143,
} as const;

const BY_OUTCOME: Record<Outcome, number> = {
  clear: EXIT.ok,
  blocking: EXIT.blocking,
  'nothing-checked': EXIT.nothingChecked,
};

/** The exit code that a result asks for. */
export function exitStatusOf(result: Pick<Result, 'findings'>): number {
  return BY_OUTCOME[outcomeOf(result)];
}
