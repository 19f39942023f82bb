import type { Evidence, Facts, FindingId, Severity } from '../../src/model/index.js';
import type { Known } from '../../src/judge/inputs.js';

/** Evidence, and what one detector has to say of it. */
export interface JudgeCase {
  id: FindingId;
  name: string;
  evidence: Evidence;
  known?: Known;
  /** How often it is found; 0 for a near miss. */
  times: number;
  /** Default: the usual one of the vocabulary. */
  severity?: Severity;
  /** Facts that the first of them has to hold, beside others. */
  facts?: Facts;
  /** Findings that must not be there beside it. */
  quiet?: FindingId[];
}

type Rest = Omit<JudgeCase, 'id' | 'name' | 'evidence' | 'times'> & { times?: number };

/** A case in which the finding is made. */
export const fires = (id: FindingId, name: string, evidence: Evidence, rest: Rest = {}): JudgeCase => ({
  id,
  name,
  evidence,
  times: 1,
  ...rest,
});

/** A near miss: it looks alike, and the finding stays quiet. */
export const quiet = (id: FindingId, name: string, evidence: Evidence, rest: Omit<Rest, 'times'> = {}): JudgeCase => ({
  id,
  name,
  evidence,
  times: 0,
  ...rest,
});
