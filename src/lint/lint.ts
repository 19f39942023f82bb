import type { Language, Table } from '../model/index.js';
import { readRules } from '../rules/compile.js';
import type { FileKind } from '../rules/file-shapes.js';
import type { RuleFile } from '../rules/rule-file.js';
import { halfExpectation, neverFirst, noCall, noSymptom, outOfSight, unusedFix } from './checks/causes.js';
import { missingLanguage, staleTranslation } from './checks/languages.js';
import { unknownPlaceholder } from './checks/placeholders.js';
import { idleQuestion, unreachableQuestion } from './checks/questions.js';
import { personalData, repeatedUtterance } from './checks/utterances.js';
import { hardToRead, jargon, neverAdvised } from './checks/wording.js';
import type { Check, Fault } from './fault.js';

/** A folder of rules to be checked. */
export interface Folder {
  files: RuleFile[];
  /** Files in it that hold no rules. */
  others: string[];
}

/** What a folder is checked against. */
export interface Against {
  /** JSON Schema of every kind of file. */
  schemas: Record<FileKind, object>;
  /** The table that the folder is laid over; undefined where it stands alone. */
  base?: Table;
  /** Languages that patients are served in. */
  languages: readonly Language[];
}

const CHECKS: Check[] = [
  neverAdvised,
  personalData,
  missingLanguage,
  staleTranslation,
  hardToRead,
  jargon,
  unknownPlaceholder,
  neverFirst,
  outOfSight,
  noSymptom,
  halfExpectation,
  noCall,
  unusedFix,
  unreachableQuestion,
  idleQuestion,
  repeatedUtterance,
];

/**
 * Everything that is wrong with a folder of rules, in the order of files and lines. What keeps the rules from being used
 * is told alone: until it is put right, nobody can say what they amount to.
 */
export function lintRules({ files, others }: Folder, { schemas, base, languages }: Against): Fault[] {
  const { entries, problems, table } = readRules(files, schemas, base);
  const unusable = problems.map((problem): Fault => ({ ...problem, level: 'error', check: 'unusable' }));
  const linted =
    table === undefined || problems.length > 0
      ? []
      : CHECKS.flatMap((check) => check({ entries, table, languages, ...(base !== undefined && { base }) }));
  return [...unusable, ...unread(others), ...linted].sort(byPlace);
}

/** A file that is not read may be a rule that its writer counts on. Notes are nobody's rule. */
function unread(others: string[]): Fault[] {
  return others
    .filter((path) => !/\.(?:md|txt)$/i.test(path))
    .map((file) => ({ file, line: 1, column: 1, level: 'warning', check: 'unread-file', message: NOT_READ }));
}

const NOT_READ = {
  en: 'this file is not read: rules are in files that end in .yaml.',
  es: 'este archivo no se lee: las reglas van en archivos que terminan en .yaml.',
};

function byPlace(a: Fault, b: Fault): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}
