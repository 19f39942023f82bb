import type { BothLanguages, QuestionRule, Table } from '../model/index.js';
import { checkTable } from './check.js';
import type { FileKind } from './file-shapes.js';
import { nameOf } from './lay-over.js';
import type { Locate } from './locate.js';
import { RuleError, type RuleProblem } from './problem.js';
import { readEntries, type RuleEntry } from './read-entries.js';
import type { RuleFile } from './rule-file.js';

/** Rule files, read. */
export interface ReadRules {
  entries: RuleEntry[];
  /** Everything that keeps them from being used. */
  problems: RuleProblem[];
  /** What the files make; undefined where one of them could not be read. */
  table?: Table;
  locate: Locate;
}

/**
 * Makes the table out of rule files.
 *
 * @param schemas JSON Schema of every kind of file
 * @param base a table to lay the files over: a rule of the same id is changed, a new one added
 * @throws {RuleError} with everything that is wrong, each with file, line and column
 */
export function compileTable(files: RuleFile[], schemas: Record<FileKind, object>, base?: Table): Table {
  const { table, problems } = readRules(files, schemas, base);
  if (table === undefined || problems.length > 0) throw new RuleError(problems);
  return table;
}

/** As `compileTable`, with what is wrong beside what could be read. */
export function readRules(files: RuleFile[], schemas: Record<FileKind, object>, base?: Table): ReadRules {
  const { entries, problems } = readEntries(files, schemas, base);
  const places = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const locate: Locate = (kind, id, path, message) => {
    const entry = places.get(`${kind}/${id}`);
    return entry === undefined ? [] : [entry.parsed.problemAt([...entry.path, ...path], message)];
  };
  if (problems.length > 0) return { entries, problems, locate };
  const table = layOverTable(entries, base);
  return { entries, table, problems: [...duplicates(entries), ...checkTable(table, locate)], locate };
}

function duplicates(entries: RuleEntry[]): RuleProblem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const key = `${entry.kind}/${entry.id}`;
    if (seen.has(key)) return [entry.parsed.problemAt(entry.path, twice(entry.id))];
    seen.add(key);
    return [];
  });
}

function twice(id: string): BothLanguages {
  return { en: `"${id}" is there twice.`, es: `"${id}" aparece dos veces.` };
}

function layOverTable(entries: RuleEntry[], base: Table | undefined): Table {
  const list = <T extends object>(kind: FileKind, below: T[] | undefined): T[] => {
    const rules = new Map((below ?? []).map((rule) => [nameOf(rule) ?? '', rule]));
    for (const entry of entries) if (entry.kind === kind) rules.set(entry.id, entry.rule as T);
    return [...rules.values()];
  };
  const single = <T>(kind: FileKind, below: T | undefined): T =>
    (entries.find((entry) => entry.kind === kind)?.rule ?? below) as T;
  const products = list('products', base?.products);
  const utterances = list('utterances', base?.utterances);
  return {
    scales: single('scales', base?.scales),
    causes: list('causes', base?.causes),
    fixes: list('fixes', base?.fixes),
    questions: list('questions', base?.questions).map((question) => withProducts(question, products)),
    findings: list('findings', base?.findings),
    messages: list('messages', base?.messages),
    products,
    interceptors: list('interceptors', base?.interceptors),
    advice: list('advice', base?.advice),
    office: single('office', base?.office),
    sheet: single('sheet', base?.sheet),
    ...(utterances.length > 0 && { utterances }),
  };
}

/** The choices of `product` are the portal products that are known. */
function withProducts(question: QuestionRule, products: Table['products']): QuestionRule {
  if (question.id !== 'product') return question;
  const portals = products.filter(({ platform }) => platform !== true);
  const choices = portals.map(({ id, name }) => {
    const text = { en: name, es: name };
    return { id, label: text, said: text, base: 'even' as const };
  });
  return { ...question, choices };
}
