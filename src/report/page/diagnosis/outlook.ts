import type { Result, ResultCause, ResultFinding } from '../../../model/index.js';

/**
 * What an answer can say: a ranked cause; only the usual order, as nothing is known of this trouble; a healthy portal
 * and nothing else; or nothing at all.
 */
export type Outlook =
  | { kind: 'ranked'; cause: ResultCause }
  | { kind: 'guess'; cause: ResultCause }
  | { kind: 'healthy' }
  | { kind: 'nothing' };

/** Which of these a result is. */
export function outlookOf(result: Result): Outlook {
  const [cause] = result.causes;
  if (cause === undefined)
    return wasChecked(result) && faultsOf(result).length === 0 ? { kind: 'healthy' } : { kind: 'nothing' };
  const known = cause.confirmed || result.causes.some(({ because }) => because.length > 0);
  return known ? { kind: 'ranked', cause } : { kind: 'guess', cause };
}

/** Warnings and blocking findings. */
export function faultsOf({ findings }: Result): ResultFinding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

/** Something stands behind the address, and a request got an answer. */
export function wasChecked({ evidence }: Result): boolean {
  return evidence?.visit?.hops.some(({ response }) => response !== undefined) ?? false;
}

/** Findings of this computer and its network, where the patient's trouble is somewhere else. */
export function deskFindings(result: Result): ResultFinding[] {
  if (result.answers['checked-from'] !== 'elsewhere') return [];
  return faultsOf(result).filter(({ scope }) => scope === 'here');
}
