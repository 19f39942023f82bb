import type { Evidence } from './evidence.js';
import type { Facts } from './finding.js';
import type { Answers, TriedStep } from './situation.js';
import type { CauseId, Choice, FindingId, FixId, Owner, Scope, Severity, Side, Stage } from './vocabulary.js';

/** Grows when a program that reads results has to change. */
export const SCHEMA_VERSION = 1;

/** The one result that every report is made from and that `--json` prints. */
export interface Result {
  schemaVersion: number;
  tool: { name: string; version: string };
  /** The address as checked, secrets masked; null without one. */
  target: string | null;
  verdict: { side: Side; owner: Owner; firstStep: FixId | null };
  answers: Answers;
  /** What was described in words; null without. */
  words: string | null;
  tried: TriedStep[];
  stages: ResultStage[];
  findings: ResultFinding[];
  /** In rank order; empty when nothing points anywhere. */
  causes: ResultCause[];
  plan: ResultStep[];
  office: { call: boolean; why: string; haveReady: string[] };
  evidence: Evidence | null;
}

export interface ResultStage {
  stage: Stage;
  /** `finding` for a warning or a blocking one. */
  status: 'ok' | 'finding' | 'not-checked';
  durationMs: number;
}

export interface ResultFinding {
  id: FindingId;
  stage: Stage;
  severity: Severity;
  scope: Scope;
  /** One sentence for a technician. */
  summary: string;
  facts: Facts;
}

export interface ResultCause {
  id: CauseId;
  title: string;
  /** Three decimals. */
  probability: number;
  confirmed: boolean;
  because: ResultBecause[];
  fixes: ResultStep[];
}

export interface ResultBecause {
  kind: 'answer' | 'finding' | 'words' | 'healthy' | 'tried';
  id: string;
  choice?: Choice;
  /** Change of log-odds that leaving this out would undo; three decimals. */
  push: number;
  text: string;
}

export interface ResultStep {
  id: FixId;
  owner: Owner;
  minutes: number;
  do: string;
  /** What to say to the patient, aloud. */
  say: string;
}
