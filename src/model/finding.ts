import type { FindingId, Scope, Severity, Stage } from './vocabulary.js';

/** Values that a finding's sentence speaks of. Text from outside in it has been cleaned and masked. */
export type Facts = Record<string, string | number | boolean | string[]>;

/** One judgement on the evidence. Its sentence is made later, from `rules/findings`. */
export interface Finding {
  id: FindingId;
  stage: Stage;
  severity: Severity;
  scope: Scope;
  facts: Facts;
  /** Path into the evidence, `endpoints.0.handshake` and so on. */
  seenAt: string;
}
