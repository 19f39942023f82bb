import {
  bySeverity,
  FINDINGS,
  STAGES,
  stageOf,
  type Evidence,
  type Finding,
  type FindingId,
  type Profile,
  type Table,
} from '../model/index.js';
import { ALL_DETECTORS } from './all-detectors.js';
import type { Detector, Provide } from './define-finding.js';
import { INPUT_SOURCES, type Known } from './inputs.js';

/** What the evidence may be judged against. */
export interface JudgeOptions {
  /** Without it, products, interceptors and names like known ones are not recognised. */
  table?: Table;
  /** What the practice knows of its own portal: without it, addresses are compared with no official ones. */
  profile?: Profile | undefined;
}

/** What the evidence means: findings by stage, in the order of the stages, the worst of each first. */
export function judge(evidence: Evidence, options: JudgeOptions = {}): Finding[] {
  return judgeAll(evidence, options).findings;
}

/** A finding that could not be looked for, by a mistake of this program. */
export interface Trouble {
  id: FindingId;
  error: unknown;
}

/** As `judge`, with what could not be judged. */
export function judgeAll(evidence: Evidence, options: JudgeOptions = {}): { findings: Finding[]; troubled: Trouble[] } {
  return runDetectors(Object.values(ALL_DETECTORS), evidence, options);
}

/** Runs each detector by itself: a slip of ours in one leaves the others alone, and is told as `troubled`. */
export function runDetectors(
  detectors: readonly Detector[],
  evidence: Evidence,
  known: Known,
): { findings: Finding[]; troubled: Trouble[] } {
  const provide: Provide = (name) => INPUT_SOURCES[name](evidence, known);
  const findings: Finding[] = [];
  const troubled: Trouble[] = [];
  for (const detector of detectors) {
    try {
      findings.push(...runDetector(detector, provide));
    } catch (error) {
      troubled.push({ id: detector.id, error });
    }
  }
  return { findings: findings.sort(byStageAndSeverity), troubled };
}

function runDetector({ id, detect }: Detector, provide: Provide): Finding[] {
  const seen = new Set<string>();
  return detect(provide).flatMap(({ severity, facts, seenAt }) => {
    const subject = JSON.stringify(facts);
    if (seen.has(subject)) return [];
    seen.add(subject);
    return [{ id, stage: stageOf(id), severity, scope: FINDINGS[id].scope, facts, seenAt }];
  });
}

/** Within a stage and a severity the vocabulary's own order stands, as the sort is stable. */
function byStageAndSeverity(a: Finding, b: Finding): number {
  const stages = STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
  return stages === 0 ? bySeverity(a, b) : stages;
}
