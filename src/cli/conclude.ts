import { diagnose } from '../diagnosis/index.js';
import { judge } from '../judge/judge.js';
import type { Evidence } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/result.js';
import type { Answers, Situation, TriedStep } from '../model/situation.js';
import type { Table } from '../model/table.js';
import { assemble } from '../report/assemble.js';
import { TOOL } from '../model/tool.js';

/** What a result can be made from; everything may be missing. */
export interface Known {
  evidence?: Evidence;
  answers?: Answers;
  tried?: TriedStep[];
}

/** Judges, diagnoses and joins what is known to the one result. Pure: the same input gives the same result. */
export function conclude({ evidence, answers = {}, tried = [] }: Known, table: Table): Result {
  const findings = evidence === undefined ? [] : judge(evidence, { table });
  const situation = situationOf({ answers, tried, findings, ...(evidence !== undefined && { evidence }) });
  return assemble({
    ...(evidence !== undefined && { evidence }),
    findings,
    situation,
    diagnosis: diagnose(situation, table),
    table,
    tool: TOOL,
  });
}

/** What a diagnosis starts from. A check counts as run to its end where it came to a page. */
export function situationOf({
  evidence,
  answers = {},
  tried = [],
  findings,
}: Known & { findings: Finding[] }): Situation {
  return {
    answers,
    findings: findings.map(({ id, stage, severity }) => ({ id, stage, severity })),
    portalChecked: evidence?.visit?.end.kind === 'page',
    ...(tried.length > 0 && { tried }),
  };
}
