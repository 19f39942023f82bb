import { Validator } from '@cfworker/json-schema';
import type { Table } from '../model/index.js';
import { joinSentences } from '../text/both-languages.js';
import { meantOrKnown } from '../text/did-you-mean.js';
import type { FileKind } from './file-shapes.js';
import { at } from './at.js';
import { splitTemplates } from './fit/templates.js';
import { asWritten, layOver, nameOf } from './lay-over.js';
import { type FileShape, type ParsedFile, parseRuleFile } from './parse.js';
import type { YamlPath } from './at.js';
import type { RuleProblem } from './problem.js';
import { FOLDERS, type RuleFile, SINGLE_FILES } from './rule-file.js';
import { toRule } from './to-table.js';

/** One rule as it stands in a file. */
export interface RuleEntry {
  kind: FileKind;
  /** Its id, or the kind of a file that holds one rule of its kind. */
  id: string;
  rule: unknown;
  parsed: ParsedFile;
  /** Where in the file. */
  path: YamlPath;
}

/** The rules of some files, and what is wrong with those that could not be read. */
export interface ReadEntries {
  entries: RuleEntry[];
  problems: RuleProblem[];
}

/** Folders whose files hold one rule that is named like the file; the others hold lists. */
const NAMED_BY_FILE: FileKind[] = ['causes', 'fixes', 'questions', 'products', 'utterances'];

/**
 * Reads rule files.
 *
 * @param schemas JSON Schema of every kind of file
 * @param base a table whose rules the files may change: of a rule with the id of one there, only what differs is needed
 */
export function readEntries(files: RuleFile[], schemas: Record<FileKind, object>, base?: Table): ReadEntries {
  const shapes = shapesOf(schemas);
  const read = files.map((file) => readFile(file, shapes, base));
  return { entries: read.flatMap(({ entries }) => entries), problems: read.flatMap(({ problems }) => problems) };
}

function shapesOf(schemas: Record<FileKind, object>): Record<FileKind, FileShape> {
  const shapes = Object.entries(schemas).map(([kind, schema]) => {
    const validator = new Validator(schema, '7', false);
    return [kind, { schema, validator }] as const;
  });
  return Object.fromEntries(shapes) as Record<FileKind, FileShape>;
}

function readFile(file: RuleFile, shapes: Record<FileKind, FileShape>, base: Table | undefined): ReadEntries {
  const kind = kindOf(file.path);
  if (kind === undefined) return { entries: [], problems: [strayFile(file.path)] };
  const parsed = parseRuleFile(file.path, file.text, shapes[kind], (written) => overBase(kind, written, base));
  if (parsed.problems.length > 0) return { entries: [], problems: parsed.problems };
  const entries = Array.isArray(parsed.value)
    ? parsed.value.map((value: unknown, index) => entryOf(kind, value, parsed, [index]))
    : [entryOf(kind, parsed.value, parsed, [])];
  const problems = entries.flatMap((entry) => [...misnamed(entry, file.path), ...badPlaces(kind, entry)]);
  return problems.length > 0 ? { entries: [], problems } : { entries, problems };
}

function kindOf(path: string): FileKind | undefined {
  const [folder, ...below] = path.split('/');
  return SINGLE_FILES[path] ?? (below.length === 1 ? FOLDERS.find((known) => known === folder) : undefined);
}

function strayFile(path: string): RuleProblem {
  const known = [...FOLDERS, ...Object.keys(SINGLE_FILES)];
  const message = joinSentences(
    { en: 'no rules are kept here.', es: 'aquí no se guardan reglas.' },
    meantOrKnown(path.split('/')[0] ?? '', known),
  );
  return { file: path, line: 1, column: 1, message };
}

/** What was written, each rule with the built-in one of its id below it. */
function overBase(kind: FileKind, written: unknown, base: Table | undefined): unknown {
  const below: unknown = base?.[kind];
  if (below === undefined) return written;
  if (!Array.isArray(below)) return layOver(asWritten(below as object), written);
  const whole = (value: unknown): unknown => {
    const name = nameOf(value);
    const rule: unknown = name === undefined ? undefined : below.find((one) => nameOf(one) === name);
    return rule === undefined ? value : layOver(belowOf(asWritten(rule as object), value), value);
  };
  return Array.isArray(written) ? written.map(whole) : whole(written);
}

/** What is said in other words than the built-in ones is not to stand on paper in those. */
function belowOf({ sheet, ...rule }: Record<string, unknown>, written: unknown): Record<string, unknown> {
  const saysOtherwise = typeof written === 'object' && written !== null && 'say' in written;
  return sheet === undefined || saysOtherwise ? rule : { ...rule, sheet };
}

function entryOf(kind: FileKind, value: unknown, parsed: ParsedFile, path: YamlPath): RuleEntry {
  const { value: general, templates } = splitTemplates(kind, value);
  // The schema has just proved the shape, which the compiler cannot know.
  const rule = (toRule[kind] as (value: unknown) => object)(general);
  const whole = Object.keys(templates).length === 0 ? rule : { ...rule, templates };
  return { kind, id: nameOf(value) ?? kind, rule: whole, parsed, path };
}

/** Faults of the places that texts have for what is known of a portal. */
function badPlaces(kind: FileKind, { parsed, path }: RuleEntry): RuleProblem[] {
  return splitTemplates(kind, at(parsed.value, path)).faults.map((fault) =>
    parsed.problemAt([...path, ...fault.path], fault.message),
  );
}

function misnamed({ kind, id, parsed }: RuleEntry, path: string): RuleProblem[] {
  const name = path.split('/').at(-1) ?? '';
  if (!NAMED_BY_FILE.includes(kind) || name.replace(/\.ya?ml$/, '') === id) return [];
  const key = kind === 'utterances' ? 'cause' : 'id';
  return [
    parsed.problemAt([key], {
      en: `the file is called ${name}, so its ${key} is not "${id}".`,
      es: `el archivo se llama ${name}, así que su ${key} no es "${id}".`,
    }),
  ];
}
