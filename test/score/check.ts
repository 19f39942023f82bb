import { type FindingId, FINDINGS, type Situation, stageOf } from '../../src/model/index.js';

/** Stages that end a check before any page is there. */
const BEFORE_A_PAGE = ['dns', 'tcp', 'tls', 'network', 'redirect'];

/** What a check that shows these findings tells. */
export function checkThatShows(ids: readonly FindingId[]): Pick<Situation, 'findings' | 'portalChecked'> {
  const findings = [...new Set(ids)].map((id) => ({ id, stage: stageOf(id), severity: FINDINGS[id].severity }));
  const stopped = findings.some(({ stage, severity }) => severity === 'blocking' && BEFORE_A_PAGE.includes(stage));
  return { findings, portalChecked: !stopped };
}
