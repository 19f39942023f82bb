import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CauseId, Choice, FindingId, FixId, QuestionId } from '../../../src/model/index.js';

/** Of 100 patients, how many answer so; per question. */
export type AnswerShares = Partial<Record<QuestionId, Record<Choice, number>>>;

/** Of 100 checks, how many show these findings, of those made from the places where it shows at all. */
export interface Shown {
  findings: FindingId[];
  percent: number;
  from?: Choice[];
}

/** 100 patients with one cause. */
export interface CausePatients {
  /** Of 1000 callers, how many have it. */
  weight: number;
  answers: AnswerShares;
  /** Of 100, how many each step lets sign in. */
  fixes: Record<FixId, number>;
  check: Shown[];
}

/** Who calls. */
export interface PatientTable {
  causes: Map<CauseId, CausePatients>;
  /** Answers where a cause is silent, and what a check shows beside the cause. */
  population: { answers: AnswerShares; check: Shown[] };
  /** The address is checked in every visit. */
  checked: boolean;
}

/** A cause as its file has it: a check that shows nothing of it is left out. */
type CauseFile = Omit<CausePatients, 'check'> & Partial<Pick<CausePatients, 'check'>>;

const dir = join(import.meta.dirname, '../patients');
const POPULATION = 'population.yaml';

/** The table of `test/score/patients`. */
export function readPatients(): PatientTable {
  const files = readdirSync(dir).filter((file) => file.endsWith('.yaml') && file !== POPULATION);
  const causes = files.flatMap((file) => Object.entries(read(file) as Record<CauseId, CauseFile>));
  return {
    causes: new Map(causes.map(([id, { check = [], ...patients }]) => [id, { ...patients, check }])),
    population: read(POPULATION) as PatientTable['population'],
    checked: true,
  };
}

/** The patients with one cause. */
export function patientsWith(cause: CauseId, { causes }: PatientTable): CausePatients {
  const patients = causes.get(cause);
  if (patients === undefined) throw new Error(`no patient has the cause "${cause}"`);
  return patients;
}

/** What patients with the cause answer; undefined where nobody can say. */
export function answerShares(
  { causes, population }: PatientTable,
  cause: CauseId,
  question: QuestionId,
): Record<Choice, number> | undefined {
  return causes.get(cause)?.answers[question] ?? population.answers[question];
}

function read(file: string): unknown {
  return parse(readFileSync(join(dir, file), 'utf8'));
}
