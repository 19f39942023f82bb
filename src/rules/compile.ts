import { Validator } from '@cfworker/json-schema';
import type { QuestionRule, Table } from '../model/index.js';
import { checkTable } from './check.js';
import type { FileKind } from './file-shapes.js';
import { type FileShape, type ParsedFile, parseRuleFile, type YamlPath } from './parse.js';
import { RuleError, type RuleProblem } from './problem.js';
import { toRule } from './to-table.js';

/** A rule file as it was read: its path below the rules folder, with forward slashes, and its text. */
export interface RuleFile {
  path: string;
  text: string;
}

/**
 * Finds where a rule stands, so that a fault that shows only between files can still name a line: one problem, or none
 * for a rule that no file holds.
 */
export type Locate = (kind: FileKind, id: string, path: YamlPath, message: string) => RuleProblem[];

const SINGLE_FILES: Record<string, FileKind> = {
  'interceptors.yaml': 'interceptors',
  'advice.yaml': 'advice',
  'scales.yaml': 'scales',
  'office.yaml': 'office',
};
const FOLDERS: FileKind[] = ['causes', 'fixes', 'questions', 'findings', 'messages', 'products'];
/** Folders whose files hold one rule that is named like the file; the others hold lists. */
const NAMED_BY_FILE: FileKind[] = ['causes', 'fixes', 'questions', 'products'];

/**
 * Makes the table out of rule files.
 *
 * @param schemas JSON Schema of every kind of file
 * @param base a table to lay the files over: a rule of the same id is replaced, a new one added
 * @throws {RuleError} with everything that is wrong, each with file, line and column
 */
export function compileTable(files: RuleFile[], schemas: Record<FileKind, object>, base?: Table): Table {
  const shapes = shapesOf(schemas);
  const read = files.map((file) => readEntries(file, shapes));
  const problems = read.flatMap((file) => file.problems);
  if (problems.length > 0) throw new RuleError(problems);
  const entries = read.flatMap((file) => file.entries);
  const table = layOver(entries, base);
  const places = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const locate: Locate = (kind, id, path, message) => {
    const entry = places.get(`${kind}/${id}`);
    return entry === undefined ? [] : [entry.parsed.problemAt([...entry.path, ...path], message)];
  };
  const misfits = [...duplicates(entries), ...checkTable(table, locate)];
  if (misfits.length > 0) throw new RuleError(misfits);
  return table;
}

interface Entry {
  kind: FileKind;
  id: string;
  rule: unknown;
  parsed: ParsedFile;
  path: YamlPath;
}

function shapesOf(schemas: Record<FileKind, object>): Record<FileKind, FileShape> {
  const shapes = Object.entries(schemas).map(([kind, schema]) => {
    const validator = new Validator(schema, '7', false);
    return [kind, { schema, validator }] as const;
  });
  return Object.fromEntries(shapes) as Record<FileKind, FileShape>;
}

/** A file's rules, or what is wrong with it. */
interface ReadFile {
  entries: Entry[];
  problems: RuleProblem[];
}

function readEntries(file: RuleFile, shapes: Record<FileKind, FileShape>): ReadFile {
  const [first = '', name = ''] = file.path.split('/');
  const kind = SINGLE_FILES[file.path] ?? FOLDERS.find((folder) => folder === first);
  if (kind === undefined) {
    const message = `no rules are kept here. Known: ${[...FOLDERS, ...Object.keys(SINGLE_FILES)].join(', ')}.`;
    return { entries: [], problems: [{ file: file.path, line: 1, column: 1, message }] };
  }
  const parsed = parseRuleFile(file.path, file.text, shapes[kind]);
  if (parsed.problems.length > 0) return { entries: [], problems: parsed.problems };
  // The schema has just proved the shape, which the compiler cannot know.
  const convert = toRule[kind] as (value: unknown) => unknown;
  if (Array.isArray(parsed.value)) {
    const listed = parsed.value.map((value: unknown, index) => entryOf(kind, convert(value), parsed, [index]));
    return { entries: listed, problems: [] };
  }
  const entry = entryOf(kind, convert(parsed.value), parsed, []);
  if (!NAMED_BY_FILE.includes(kind) || name === `${entry.id}.yaml`) return { entries: [entry], problems: [] };
  const message = `the file is called ${name}, so its id is not "${entry.id}".`;
  return { entries: [], problems: [parsed.problemAt(['id'], message)] };
}

function entryOf(kind: FileKind, rule: unknown, parsed: ParsedFile, path: YamlPath): Entry {
  return { kind, id: idOf(rule) ?? kind, rule, parsed, path };
}

function duplicates(entries: Entry[]): RuleProblem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const key = `${entry.kind}/${entry.id}`;
    if (seen.has(key)) return [entry.parsed.problemAt(entry.path, `"${entry.id}" is there twice.`)];
    seen.add(key);
    return [];
  });
}

function layOver(entries: Entry[], base: Table | undefined): Table {
  const list = <T extends object>(kind: FileKind, below: T[] | undefined): T[] => {
    const rules = new Map((below ?? []).map((rule) => [idOf(rule) ?? '', rule]));
    for (const entry of entries) if (entry.kind === kind) rules.set(entry.id, entry.rule as T);
    return [...rules.values()];
  };
  const single = <T>(kind: FileKind, below: T | undefined): T =>
    (entries.find((entry) => entry.kind === kind)?.rule ?? below) as T;
  const products = list('products', base?.products);
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

/** What a rule goes by: its id, or the name of an interceptor; undefined for the files that hold one rule of their kind. */
function idOf(rule: unknown): string | undefined {
  const { id, name } = rule as { id?: string; name?: string };
  return id ?? name;
}
