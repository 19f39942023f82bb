import {
  bySeverity,
  FINDINGS,
  STAGES,
  stageOf,
  type Evidence,
  type Finding,
  type FindingId,
  type Table,
} from '../model/index.js';
import { ALL_DETECTORS } from './all-detectors.js';
import type { Detector, Provide } from './define-finding.js';
import { INPUT_SOURCES, type Known } from './inputs.js';

/** What the evidence may be judged against. */
export interface JudgeOptions {
  /** Without it, products, interceptors and names like known ones are not recognised. */
  table?: Table;
}

/** What the evidence means: findings by stage, in the order of the stages, the worst of each first. */
export function judge(evidence: Evidence, options: JudgeOptions = {}): Finding[] {
  return runDetectors(Object.values(ALL_DETECTORS), evidence, options).findings;
}

/** Runs each detector by itself: a slip of ours in one leaves the others alone, and is told as `troubled`. */
export function runDetectors(
  detectors: readonly Detector[],
  evidence: Evidence,
  known: Known,
): { findings: Finding[]; troubled: FindingId[] } {
  const provide: Provide = (name) => INPUT_SOURCES[name](evidence, known);
  const findings: Finding[] = [];
  const troubled: FindingId[] = [];
  for (const detector of detectors) {
    try {
      findings.push(...runDetector(detector, provide));
    } catch {
      troubled.push(detector.id);
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
