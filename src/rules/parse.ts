import type { Validator } from '@cfworker/json-schema';
import { LineCounter, parseDocument, isNode, type Document } from 'yaml';
import type { BothLanguages } from '../model/language.js';
import { yamlReason } from '../text/yaml-reason.js';
import { at, type YamlPath } from './at.js';
import { explainSchemaError } from './explain-schema-error.js';
import { pathInWritten } from './lay-over.js';
import type { RuleProblem } from './problem.js';

/** A YAML text as a value, with a way back from a place in the value to its line and column. */
export interface ParsedFile {
  file: string;
  /** What was written, with what it leaves to the built-in rules. */
  value: unknown;
  /** What stands at a place of `value`. */
  valueAt(path: YamlPath): unknown;
  /** What the file itself says there; undefined where it says nothing. */
  writtenAt(path: YamlPath): unknown;
  problems: RuleProblem[];
  /** A problem at the node of `path` (in `value`), or at its nearest parent that is written out. */
  problemAt(path: YamlPath, message: BothLanguages): RuleProblem;
}

/** A kind of file's schema, with its validator made once for many files. */
export interface FileShape {
  schema: object;
  validator: Validator;
}

/**
 * Reads one YAML file and checks its shape.
 *
 * @param file path below the rules folder, for messages
 * @param shape JSON Schema of this kind of file, and its validator
 * @param complete adds what the file may leave out, before the shape is checked
 */
export function parseRuleFile(
  file: string,
  text: string,
  shape: FileShape,
  complete: (written: unknown) => unknown = (written) => written,
): ParsedFile {
  const parsed = parseYaml(file, text, { complete });
  return parsed.problems.length > 0 ? parsed : { ...parsed, problems: misfits(parsed, parsed.value, shape) };
}

/** How a YAML file is read. */
interface YamlOptions {
  /** Takes every scalar as the text that stands there, so that a telephone number keeps its zeros. */
  asTexts?: boolean;
  /** Adds what the file may leave out. */
  complete?: (written: unknown) => unknown;
}

/** Reads one YAML file of whatever shape; `problems` tells where it is no YAML. */
export function parseYaml(file: string, text: string, options: YamlOptions = {}): ParsedFile {
  const { asTexts = false, complete = (written: unknown) => written } = options;
  const lines = new LineCounter();
  const schema = asTexts ? 'failsafe' : 'core';
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema });
  // What follows the first is mostly its consequence.
  const problems = document.errors.slice(0, 1).map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { file, line, column: col, message: noYaml(yamlReason(error)) };
  });
  const written = problems.length > 0 ? undefined : valueOf(document);
  if (written === TOO_MANY) {
    problems.push({ file, line: 1, column: 1, message: TOO_MANY_ALIASES });
  }
  const value = problems.length > 0 ? undefined : complete(written);
  const inWritten = (path: YamlPath) => pathInWritten(path, value, written);
  return {
    file,
    value,
    valueAt: (path) => at(value, path),
    writtenAt: (path) => at(written, inWritten(path)),
    problems,
    problemAt: (path, message) => ({ file, ...position(document, lines, inWritten(path)), message }),
  };
}

const TOO_MANY = Symbol('too many aliases');

const TOO_MANY_ALIASES: BothLanguages = {
  en: 'this uses so many YAML aliases that it cannot be read.',
  es: 'tiene tantos alias de YAML que no se puede leer.',
};

function noYaml(reason: BothLanguages): BothLanguages {
  return { en: `this is not YAML: ${reason.en}`, es: `esto no es YAML: ${reason.es}` };
}

/** A few lines can stand for millions of values; the parser stops before that. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return TOO_MANY;
  }
}

/** Where a value, read from this file, does not fit its shape. */
export function misfits(parsed: ParsedFile, value: unknown, { validator, schema }: FileShape): RuleProblem[] {
  const { valid, errors } = validator.validate(value);
  return valid ? [] : explainSchemaError(errors, value, schema).map((at) => parsed.problemAt(at.path, at.message));
}

function position(document: Document, lines: LineCounter, path: YamlPath): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}
