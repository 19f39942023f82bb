import {
  inLanguage,
  QUESTION_IDS,
  SCHEMA_VERSION,
  type Answers,
  type Diagnosis,
  type Evidence,
  type Finding,
  type FindingId,
  type Language,
  type RankedCause,
  type Result,
  type ResultCause,
  type ResultOffice,
  type Situation,
  type Table,
} from '../model/index.js';
import { tellAdvice, tellProduct } from './assemble/advice.js';
import { tellBecause, type Sayings } from './assemble/because.js';
import { roundChances } from './assemble/chances.js';
import { bareFindings, tellFindings } from './assemble/findings.js';
import { tellStages } from './assemble/stages.js';
import { tellPlan, tellStep, type Languages } from './assemble/steps.js';
import { tellUnderstood } from './assemble/understood.js';

/** Everything that a result is made of. */
export interface AssembleInput {
  evidence?: Evidence;
  /** With their facts; without them the situation's findings are told as far as their ids go. */
  findings?: readonly Finding[];
  /** Findings that could not be looked for. */
  troubled?: readonly FindingId[];
  situation: Situation;
  diagnosis: Diagnosis;
  table: Table;
  /** Language of every text, default `en`. */
  language?: Language;
  /** Language of what is said to the patient; default `language`. */
  patientLanguage?: Language;
  tool: { name: string; version: string };
}

/** A cause that is less likely brings no advice of its own. */
const LIKELY = 0.05;

/**
 * Joins everything to the one result that all reports are made from. Pure: the same input gives the same result, keys
 * in the same order.
 */
export function assemble(input: AssembleInput): Result {
  const { evidence, troubled = [], situation, diagnosis, table, language = 'en', tool } = input;
  const { patientLanguage = language } = input;
  const languages = { language, patientLanguage };
  const judged = input.findings ?? bareFindings(situation);
  const target = evidence?.address.checked ?? null;
  const findings = tellFindings(judged, { table, language, target });
  const answers = inOrder(situation.answers ?? {});
  const likely = diagnosis.causes.filter(({ confirmed, probability }) => confirmed || probability >= LIKELY);
  const leading = likely.map(({ id }) => id);
  const { side, owner, firstStep } = diagnosis.verdict;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    target,
    verdict: { side, owner, firstStep },
    answers,
    stages: tellStages(evidence, findings, troubled),
    words: situation.said?.text ?? null,
    understood: tellUnderstood(situation),
    tried: situation.tried ?? [],
    findings,
    troubled: [...troubled],
    causes: tellCauses(diagnosis.causes, { table, ...languages, situation, findings }),
    plan: tellPlan(diagnosis.plan, table, languages),
    office: tellOffice(diagnosis, table, language),
    product: tellProduct(situation, judged, table, language),
    advice: tellAdvice(leading, situation, table, language),
    practiceAdvice: (situation.profile?.advice ?? []).map((text) => inLanguage(text, language)),
    urgent: inLanguage(table.office.urgent, language),
    language,
    patientLanguage,
    evidence: evidence ?? null,
  };
}

/** Answers in the order of the vocabulary, whichever order they came in. */
function inOrder(answers: Answers): Answers {
  return Object.fromEntries(
    QUESTION_IDS.flatMap((question) => (answers[question] === undefined ? [] : [[question, answers[question]]])),
  );
}

/** What a cause's texts are taken from. */
type CauseSayings = Sayings & Languages;

/** Causes in rank order; the chances of those that were not seen add up to one among themselves. */
function tellCauses(causes: readonly RankedCause[], sayings: CauseSayings): ResultCause[] {
  const chances = roundChances(causes.filter(({ confirmed }) => !confirmed).map(({ probability }) => probability));
  return causes.map((cause) => tellCause(cause, cause.confirmed ? 1 : (chances.shift() ?? 0), sayings));
}

function tellCause(cause: RankedCause, probability: number, sayings: CauseSayings): ResultCause {
  const { table, language } = sayings;
  const rule = table.causes.find(({ id }) => id === cause.id);
  return {
    id: cause.id,
    title: rule ? inLanguage(rule.title, language) : cause.id,
    probability,
    confirmed: cause.confirmed,
    because: cause.because.map((because) => tellBecause(because, sayings)),
    fixes: cause.fixes.flatMap((fix) => tellStep(fix, table, sayings) ?? []),
    provedBy: cause.provedBy,
    why: rule ? inLanguage(rule.why, language) : '',
    howCommon: rule?.howCommon ?? 'uncommon',
    side: rule?.side ?? 'unknown',
  };
}

function tellOffice({ office }: Diagnosis, table: Table, language: Language): ResultOffice {
  const rule = table.office;
  return {
    call: office.call,
    why: inLanguage(rule.why[office.reason], language),
    haveReady: rule.haveReady.map((item) => inLanguage(item, language)),
    whom: inLanguage(rule.whom, language),
    reason: office.reason,
  };
}
