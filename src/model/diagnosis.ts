import type { CauseId, Choice, FixId, Owner, Side } from './vocabulary.js';

/** One observation's part in a cause's chance. */
export interface Because {
  kind: 'answer' | 'finding' | 'words' | 'healthy' | 'tried';
  /** Question, finding or fix; `healthy` for a check that found nothing. */
  id: string;
  choice?: Choice;
  /** The change of log-odds (natural logarithm) that leaving the observation out would undo. */
  push: number;
}

/** A cause in its rank, and why it stands there. */
export interface RankedCause {
  id: CauseId;
  /** Between 0 and 1; those of the causes that are not confirmed add up to 1. 1 where confirmed. */
  probability: number;
  /** The check has seen the fault itself. */
  confirmed: boolean;
  /** Findings that prove it, where confirmed. */
  provedBy: string[];
  because: Because[];
  /** Fixes for this cause, most promising first. */
  fixes: FixId[];
}

/** One step of the plan. */
export interface PlanStep {
  fix: FixId;
  /** Chance that it solves the trouble when its turn comes. */
  solves: number;
}

/** The answer in three words: whose side, who acts, what first. */
export interface Verdict {
  side: Side;
  owner: Owner;
  /** The plan's first step; null where there is nothing to do. */
  firstStep: FixId | null;
}

/** Whether the support line has to be called, and why. */
export interface OfficeCall {
  call: boolean;
  reason: OfficeReason;
}

/** Why the support line has to be called, or need not be. */
export type OfficeReason = 'only-they-can' | 'if-steps-fail' | 'portal-fault' | 'not-needed';

/** What the answers and findings come to. */
export interface Diagnosis {
  /** In rank order; empty when nothing points anywhere. */
  causes: RankedCause[];
  plan: PlanStep[];
  verdict: Verdict;
  office: OfficeCall;
}
