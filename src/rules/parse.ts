import type { Validator } from '@cfworker/json-schema';
import { LineCounter, parseDocument, isNode, type Document } from 'yaml';
import { explainSchemaError } from './explain-schema-error.js';
import { pathInWritten } from './lay-over.js';
import type { RuleProblem } from './problem.js';

export type YamlPath = (string | number)[];

/** A YAML text as a value, with a way back from a place in the value to its line and column. */
export interface ParsedFile {
  file: string;
  /** What was written. */
  written: unknown;
  /** The same with what it leaves to the built-in rules. */
  value: unknown;
  problems: RuleProblem[];
  /** A problem at the node of `path` (in `value`), or at its nearest parent that is written out. */
  problemAt(path: YamlPath, message: string): RuleProblem;
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { file, line, column: col, message: `this is not YAML: ${error.message}` };
  });
  const written: unknown = syntax.length > 0 ? undefined : document.toJS();
  const value = complete(written);
  const problemAt = (path: YamlPath, message: string): RuleProblem => ({
    file,
    ...position(document, lines, pathInWritten(path, value, written)),
    message,
  });
  if (syntax.length > 0) return { file, written, value, problems: syntax, problemAt };
  const { valid, errors } = shape.validator.validate(value);
  const explained = valid ? undefined : explainSchemaError(errors, value, shape.schema);
  const problems = explained?.map((at) => problemAt(at.path, at.message)) ?? [];
  return { file, written, value, problems, problemAt };
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
