import type { Result } from '../model/index.js';

/** What a check came to, in the one word that an exit code stands for. */
export type Outcome = 'clear' | 'blocking' | 'nothing-checked';

/**
 * `blocking` for something that stops a patient's browser; `nothing-checked` where this computer has no network to look
 * at the address with; `clear` for all else, an answer without a check among it.
 */
export function outcomeOf({ findings }: Pick<Result, 'findings'>): Outcome {
  if (findings.some(({ severity }) => severity === 'blocking')) return 'blocking';
  return findings.some(({ id }) => id === 'network.offline') ? 'nothing-checked' : 'clear';
}
