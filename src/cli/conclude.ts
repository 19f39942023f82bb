import { diagnose } from '../diagnosis/index.js';
import { judgeAll } from '../judge/judge.js';
import type { Evidence } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { Profile } from '../model/profile.js';
import type { Result } from '../model/result.js';
import type { Situation, TriedStep } from '../model/situation.js';
import type { Answers } from '../model/answers.js';
import type { Table } from '../model/table.js';
import type { Said } from '../model/words.js';
import { assemble } from '../report/assemble.js';
import { TOOL } from '../model/tool.js';
import { fitTable } from '../rules/fit/fit-table.js';

/** What a result can be made from; everything may be missing. */
export interface Known {
  evidence?: Evidence;
  answers?: Answers;
  tried?: TriedStep[];
  said?: Said;
  profile?: Profile | undefined;
}

/** Languages that a result is told in. */
interface ToldIn {
  lang?: Language;
  patientLang?: Language;
}

/**
 * Judges, diagnoses and joins what is known to the one result. The same input gives the same result.
 * @param languages - Of the texts, and of what is said to the patient.
 * @param onTrouble - Hears of each finding that could not be looked for.
 */
export function conclude(
  known: Known,
  table: Table,
  { lang = 'en', patientLang = lang }: ToldIn = {},
  onTrouble: (what: string, error: unknown) => void = () => undefined,
): Result {
  const { evidence, profile, answers } = known;
  const judged = evidence === undefined ? NOTHING_JUDGED : judgeAll(evidence, { table, profile });
  for (const { id, error } of judged.troubled) onTrouble(id, error);
  const situation = situationOf({ ...known, findings: judged.findings });
  const fitted = fitTable(table, { answers, findings: judged.findings, profile });
  return assemble({
    ...(evidence !== undefined && { evidence }),
    findings: judged.findings,
    troubled: judged.troubled.map(({ id }) => id),
    situation,
    diagnosis: diagnose(situation, fitted),
    table: fitted,
    tool: TOOL,
    language: lang,
    patientLanguage: patientLang,
  });
}

const NOTHING_JUDGED: ReturnType<typeof judgeAll> = { findings: [], troubled: [] };

/** What a diagnosis starts from. A check counts as run to its end where it came to a page. */
export function situationOf({
  evidence,
  answers = {},
  tried = [],
  said,
  findings,
  profile,
}: Known & { findings: Finding[] }): Situation {
  return {
    answers,
    findings: findings.map(({ id, stage, severity }) => ({ id, stage, severity })),
    portalChecked: evidence?.visit?.end.kind === 'page',
    ...(tried.length > 0 && { tried }),
    ...(said !== undefined && { said }),
    ...(profile !== undefined && { profile }),
  };
}
