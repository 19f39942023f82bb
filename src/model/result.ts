import type { OfficeReason } from './diagnosis.js';
import type { Evidence } from './evidence.js';
import type { Facts } from './finding.js';
import type { Language } from './language.js';
import type { TriedStep } from './situation.js';
import type { Answers } from './answers.js';
import type { HowCommon } from './table.js';
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
  /** What the words were taken for; null without words. */
  understood: ResultUnderstood | null;
  tried: TriedStep[];
  stages: ResultStage[];
  findings: ResultFinding[];
  /** Findings that could not be looked for, by a mistake of this program. */
  troubled: FindingId[];
  /** In rank order; empty when nothing points anywhere. */
  causes: ResultCause[];
  plan: ResultPlanStep[];
  office: ResultOffice;
  /** The portal product, where an answer or the check tells it; null otherwise. */
  product: ResultProduct | null;
  /** What to keep in mind, one sentence or two each. */
  advice: string[];
  /** What the practice wants to be shown with every answer. */
  practiceAdvice: string[];
  /** The line that ends every answer: a portal is never the way for something urgent. */
  urgent: string;
  /** Language of the texts above. */
  language: Language;
  /** Language of what is said to the patient. */
  patientLanguage: Language;
  evidence: Evidence | null;
}

/** Whether to call, whom, and what to have ready. */
export interface ResultOffice {
  call: boolean;
  why: string;
  /** What to bring to the call. */
  haveReady: string[];
  /** Whom to ask for. */
  whom: string;
  /** What `why` tells. */
  reason: OfficeReason;
}

/** What a person's words were taken for. */
export interface ResultUnderstood {
  /** False where they are about something else than signing in. */
  aboutSignIn: boolean;
  /** The known message that they quote. */
  message?: string;
  /** The symptom that they name. */
  symptom?: Choice;
}

/** What is known about a portal product. */
export interface ResultProduct {
  id: string;
  name: string;
  /** What follows for the patient. */
  facts: string[];
}

/** How one stage of the check came out. */
export interface ResultStage {
  stage: Stage;
  /** `finding` for a warning or a blocking one. */
  status: 'ok' | 'finding' | 'not-checked';
  durationMs: number;
}

/** A finding with its sentences. */
export interface ResultFinding {
  id: FindingId;
  stage: Stage;
  severity: Severity;
  scope: Scope;
  /** One sentence for a technician. */
  summary: string;
  /** The same in a few words, for where the stage is named beside it. */
  brief: string;
  facts: Facts;
  /** What it means for the patient. */
  means: string;
  /** Who can put it right. */
  owner: Owner;
  /** How to see the same without this program. */
  byHand: string;
  /** Commands that show it, ready to paste. */
  commands: string[];
  /** Path into `evidence`; empty where the finding was given without one. */
  seenAt: string;
}

/** A cause with its texts. */
export interface ResultCause {
  id: CauseId;
  title: string;
  /** Three decimals. */
  probability: number;
  confirmed: boolean;
  because: ResultBecause[];
  fixes: ResultStep[];
  /** Ids of the findings that prove it; empty unless it is confirmed. */
  provedBy: string[];
  why: string;
  howCommon: HowCommon;
  side: Side;
}

/** A reason with its words. */
export interface ResultBecause {
  kind: 'answer' | 'finding' | 'words' | 'healthy' | 'tried';
  id: string;
  choice?: Choice;
  /** Change of log-odds that leaving this out would undo; three decimals. */
  push: number;
  text: string;
}

/** A step with its texts. */
export interface ResultStep {
  id: FixId;
  owner: Owner;
  minutes: number;
  do: string;
  /** What to say to the patient, aloud. */
  say: string;
  /** The step in a few words. */
  title: string;
}

/** A step in its turn. */
export interface ResultPlanStep extends ResultStep {
  /** Further facts about the step. */
  notes: string[];
  /** Ends the plan: the call to the office or to the portal's support. */
  call: boolean;
  /** Chance that it solves the trouble when its turn comes; three decimals. */
  solves: number;
}
