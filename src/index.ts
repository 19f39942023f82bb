/**
 * The library: the same check, judgement and diagnosis that the command line runs, as functions of plain data. Where a
 * table is left out, the built-in one is used.
 */
import { diagnose as diagnoseWith, nextQuestion as nextQuestionWith, type NextQuestion } from './diagnosis/index.js';
import { table as builtIn } from './generated/table.js';
import { judge as judgeWith } from './judge/judge.js';
import type * as model from './model/index.js';
import type { Diagnosis, Evidence, Finding, Language, Profile, Result, Table } from './model/index.js';
import type { ProbeOptions } from './probe/options.js';
import { assemble as assembleWith } from './report/assemble.js';
import { render as renderWith } from './report/render.js';
import type { RenderOptions } from './report/index.js';
import { fitTable } from './rules/fit/fit-table.js';
import { TOOL } from './model/tool.js';
import { readWords } from './words/index.js';

export * from './model/index.js';
export { AddressError } from './browser/address/address-error.js';
export { unwrapAddress } from './browser/address/unwrap-address.js';
export { judgeSetCookies } from './browser/cookies/judge-set-cookies.js';
export { FORMATS, type Format, type RenderOptions } from './report/index.js';
export type { ProbeOptions, ProbeProgress, ResolveRule } from './probe/options.js';
export type { FoundAddresses, LookUp } from './probe/resolve/look-up.js';
export type { NextQuestion };

/** What a diagnosis starts from, with the portal product as a field of its own for those who know nothing but that. */
export interface Situation extends model.Situation {
  /** Id of a known product: the same as the answer to `product`. */
  product?: string;
  /** The patient's own words, in English or Spanish; read here, where `said` does not hold them read. */
  words?: string;
}

/**
 * Checks a portal as a browser would meet it. The only function here, beside `loadRules`, that does any I/O.
 * @returns what was seen; every fault of the portal or the network is a part of it
 * @throws AddressError for what is no address
 */
export async function probe(address: string, options?: ProbeOptions & { signal?: AbortSignal }): Promise<Evidence> {
  const { probe: probeWith } = await import('./probe/index.js');
  return probeWith(address, options);
}

/** What the evidence means, by stage and severity; with a profile, the address is held against the official ones. */
export function judge(evidence: Evidence, options: { table?: Table; profile?: Profile } = {}): Finding[] {
  return judgeWith(evidence, { table: options.table ?? builtIn, profile: options.profile });
}

/** Ranked causes and a plan. */
export function diagnose(input: Situation, table: Table = builtIn): Diagnosis {
  const situation = situationOf(input, table);
  return diagnoseWith(situation, fitTable(table, situation));
}

/** The question that pays most, undefined where none does. */
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
  language?: Language;
  /** Language of what is said to the patient; default `language`. */
  patientLanguage?: Language;
  /** Who made the result; default this package. */
  tool?: { name: string; version: string };
}

/** Joins everything to the one result, which `--json` prints. */
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
 * Writes a result as the command line prints it. A language other than the result's is told from the table, with what is
 * known of the portal's product; what only the practice's profile knows is told by `assemble`.
 */
export function render(result: Result, options: RenderOptions, table: Table = builtIn): string {
  return renderWith(result, options, fitTable(table, result));
}

/**
 * The built-in table with a folder of rules laid over it.
 * @throws RuleError with file, line and column of every mistake
 */
export async function loadRules(dir: string): Promise<Table> {
  const { loadRules: load } = await import('./rules/load.js');
  return load(dir);
}

function situationOf({ product, words = '', ...situation }: Situation, table: Table): model.Situation {
  const answers = { ...(product !== undefined && { product }), ...situation.answers };
  const said = situation.said ?? (words.trim() === '' ? undefined : readWords(words, table));
  return { ...situation, answers, ...(said !== undefined && { said }) };
}
