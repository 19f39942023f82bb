/**
 * The library: the same check, judgement and diagnosis that the command line runs, as functions of plain data. Where a
 * table is left out, the built-in one is used. Nothing here prints, keeps state between calls, or touches the process.
 */
import { diagnose as diagnoseWith, nextQuestion as nextQuestionWith, type NextQuestion } from './diagnosis/index.js';
import { table as builtIn } from './generated/table.js';
import { judge as judgeWith } from './judge/judge.js';
import type { Situation as ReadSituation } from './model/situation.js';
import type { Diagnosis, Evidence, Finding, Language, Profile, Result, Table } from './model/index.js';
import type { ProbeOptions } from './probe/options.js';
import { assemble as assembleWith } from './report/assemble.js';
import { render as renderWith } from './report/render.js';
import type { RenderOptions } from './report/index.js';
import { FORMATS } from './report/formats.js';
import { fitTable } from './rules/fit/fit-table.js';
import { LANGUAGES } from './model/language.js';
import { TOOL } from './model/tool.js';
import { readWords } from './words/index.js';

export * from './model/comparison.js';
export * from './model/cookie-reasons.js';
export * from './model/diagnosis.js';
export * from './model/evidence.js';
export * from './model/evidence-http.js';
export * from './model/evidence-page.js';
export * from './model/evidence-tls.js';
export * from './model/failure.js';
export * from './model/finding.js';
export * from './model/known-fact.js';
export * from './model/language.js';
export * from './model/profile.js';
export * from './model/result.js';
export * from './model/table.js';
export * from './model/vocabulary.js';
export type { Answers } from './model/answers.js';
export type { TriedStep } from './model/situation.js';
export type { UtcTime } from './model/utc-time.js';
export { REMOVED_KINDS, type RemovedKind, type Said } from './model/words.js';
export { AddressError, type AddressProblem } from './browser/address/address-error.js';
export { unwrapAddress, type UnwrappedAddress } from './browser/address/unwrap-address.js';
export { judgeSetCookies, type CookieVisit } from './browser/cookies/judge-set-cookies.js';
export type { CookieAnswer, CookieContext } from './browser/cookies/cookie-store.js';
export { compare } from './compare/compare.js';
export { AUDIENCES, FORMATS, type Audience, type Format } from './report/formats.js';
export { RuleError, type RuleProblem } from './rules/problem.js';
export { ToldError } from './text/told-error.js';
export type { RenderOptions } from './report/index.js';
export type { ProbeOptions, ProbeProgress, ResolveRule } from './probe/options.js';
export type { FoundAddresses, LookUp } from './probe/resolve/look-up.js';
export type { NextQuestion };

/** Everything that the program knows, the texts of questions and steps among it; `loadRules` lays a practice's own over it. */
export const builtInTable: Table = builtIn;

/** What a diagnosis starts from. Everything may be missing. */
export interface Situation extends ReadSituation {
  /** Id of a known portal product: the same as the answer to `product`. */
  product?: string;
  /** The patient's own words, in English or Spanish; read here, where `said` does not hold them read. */
  words?: string;
}

/**
 * Checks a portal as a browser would meet it: name, connection, certificate (RFC 5280), answers (RFC 9110), redirects,
 * cookies (RFC 6265bis), page, clock. GET only; secrets in the address are not sent. Every fault of the portal or the
 * network is a part of the evidence. An aborted `signal` ends it at once, as `timeoutMs` does: with the evidence so far,
 * where stages that did not run say `stopped` or `deadline`, and with nothing left open.
 *
 * @param address as it was pasted
 * @throws AddressError for what is no address; nothing else
 * @example const findings = judge(await probe('portal.example.org', { timeoutMs: 10_000 }));
 */
export async function probe(address: string, options?: ProbeOptions & { signal?: AbortSignal }): Promise<Evidence> {
  const { probe: probeWith, lookUpLightly } = await import('./probe/index.js');
  return probeWith(address, { lookUp: lookUpLightly, ...options });
}

/** What evidence means, that of a saved result too. With a profile the address is held against its official ones. */
export function judge(evidence: Evidence, options: { table?: Table; profile?: Profile } = {}): Finding[] {
  return judgeWith(evidence, { table: options.table ?? builtIn, profile: options.profile });
}

/**
 * Causes ranked by Bayes' rule, and a plan by chance to help for the minutes that it costs (Heckerman, Breese and
 * Rommelse, CACM 1995). An id that the table does not know counts for nothing.
 *
 * @example diagnose({ answers: { symptom: 'too-many-attempts' } }).causes[0].id; // 'account-locked'
 */
export function diagnose(input: Situation, table: Table = builtIn): Diagnosis {
  const situation = situationOf(input, table);
  return diagnoseWith(situation, fitTable(table, situation));
}

/** The question whose answer saves the most minutes, undefined where none pays. Answered with `unknown`, it is not asked again. */
export function nextQuestion(input: Situation, table: Table = builtIn): NextQuestion | undefined {
  const situation = situationOf(input, table);
  return nextQuestionWith(situation, fitTable(table, situation));
}

/** What a result is made of; what is left out is worked out or built in. */
export interface AssembleOptions {
  evidence?: Evidence;
  /** Default: the evidence is judged. */
  findings?: readonly Finding[];
  situation: Situation;
  diagnosis: Diagnosis;
  table?: Table;
  /** Language of every text; default English. */
  language?: Language;
  /** Language of what is said to the patient; default `language`. */
  patientLanguage?: Language;
  /** Who made the result; default this package. */
  tool?: { name: string; version: string };
}

/** Joins everything to the one result, which `--json` prints and `portal-login-doctor/schema` describes. */
export function assemble(input: AssembleOptions): Result {
  const { table = builtIn, tool = TOOL, evidence } = input;
  const findings =
    input.findings ??
    (evidence === undefined ? undefined : judgeWith(evidence, { table, profile: input.situation.profile }));
  const situation = situationOf(input.situation, table);
  return assembleWith({
    ...input,
    situation,
    table: fitTable(table, { ...situation, findings }),
    tool,
    ...(findings !== undefined && { findings }),
  });
}

/**
 * Writes a result as the command line prints it with `--from`. Another language than the result's is told from the table,
 * with what is known of the portal's product; what only the practice's profile knows is told by `assemble`.
 *
 * @throws RangeError for a format or a language that there is none of
 */
export function render(result: Result, options: RenderOptions, table: Table = builtIn): string {
  const { format, lang = 'en', patientLang = lang } = options;
  if (!FORMATS.includes(format)) throw new RangeError(`format: ${FORMATS.join(', ')}`);
  if (![lang, patientLang].every((one) => LANGUAGES.includes(one)))
    throw new RangeError(`lang: ${LANGUAGES.join(', ')}`);
  return renderWith(result, options, fitTable(table, result));
}

/**
 * The built-in table with a folder of rules laid over it.
 *
 * @throws RuleError with file, line and column of every mistake; the file system's error; the signal's reason
 */
export async function loadRules(dir: string, { signal }: { signal?: AbortSignal } = {}): Promise<Table> {
  const { loadRules: load } = await import('./rules/load.js');
  return load(dir, signal);
}

function situationOf({ product, words = '', ...situation }: Situation, table: Table): ReadSituation {
  const answers = { ...(product !== undefined && { product }), ...situation.answers };
  const said = situation.said ?? (words.trim() === '' ? undefined : readWords(words, table));
  return { ...situation, answers, ...(said !== undefined && { said }) };
}
