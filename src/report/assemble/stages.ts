import {
  STAGES,
  stageOf,
  type Evidence,
  type FindingId,
  type ResultFinding,
  type ResultStage,
  type Stage,
} from '../../model/index.js';

/**
 * All stages in their order: with a finding that stands, in order, or not checked, as is one that failed for a reason
 * that is told of another stage, or could not be judged.
 */
export function tellStages(
  evidence: Evidence | undefined,
  findings: readonly ResultFinding[],
  troubled: readonly FindingId[],
): ResultStage[] {
  const marked = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ stage }) => stage));
  const open = new Set(troubled.map(stageOf));
  const records = new Map(evidence?.stages.map((record) => [record.stage, record]));
  return STAGES.map((stage) => {
    const record = records.get(stage);
    const isWell = evidence !== undefined && record?.ran === true && !open.has(stage) && !hasFailed(stage, evidence);
    const status = marked.has(stage) ? 'finding' : isWell ? 'ok' : 'not-checked';
    return { stage, status, durationMs: Math.round(record?.durationMs ?? 0) };
  });
}

/** Whether the last of what a stage did came to nothing. */
function hasFailed(stage: Stage, { endpoints, visit }: Evidence): boolean {
  const hop = visit?.hops.at(-1);
  const endpoint = (hop === undefined ? undefined : endpoints[hop.endpoint]) ?? endpoints.at(-1);
  switch (stage) {
    case 'dns':
      return endpoint?.name.failure !== undefined;
    case 'tcp':
      return (endpoint?.attempts ?? []).length > 0 && endpoint?.attempts.every(({ failure }) => failure) === true;
    case 'tls':
      return endpoint?.handshake?.failure !== undefined;
    case 'http':
      return hop?.failure !== undefined;
    default:
      return false;
  }
}
