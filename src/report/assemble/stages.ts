import { STAGES, type Evidence, type ResultFinding, type ResultStage } from '../../model/index.js';

/** All stages in their order: not checked, or with a finding that stands, or in order. */
export function tellStages(evidence: Evidence | undefined, findings: readonly ResultFinding[]): ResultStage[] {
  const marked = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ stage }) => stage));
  const records = new Map(evidence?.stages.map((record) => [record.stage, record]));
  return STAGES.map((stage) => {
    const record = records.get(stage);
    const status = marked.has(stage) ? 'finding' : record?.ran === true ? 'ok' : 'not-checked';
    return { stage, status, durationMs: Math.round(record?.durationMs ?? 0) };
  });
}
