import { ruleSchemas } from '../generated/rule-schemas.js';
import { table } from '../generated/table.js';
import type { Table } from '../model/index.js';
import { compileTable } from './compile.js';
import { readRuleFiles } from './read-files.js';
import type { RuleFile } from './rule-file.js';

/**
 * The built-in table with a practice's own folder of rules laid over it: of a rule with a built-in id, what the folder
 * says is changed; a new one is added.
 *
 * @param dir a folder set out like `rules/`
 * @throws {RuleError} when a file there cannot be used, with file, line, column and what is allowed; the signal's reason
 */
export async function loadRules(dir: string, signal?: AbortSignal): Promise<Table> {
  signal?.throwIfAborted();
  return overBuiltIn(await orAborted(readRuleFiles(dir), signal));
}

/** The same for files that were read before. @throws {RuleError} */
export function overBuiltIn(files: RuleFile[]): Table {
  return compileTable(files, ruleSchemas, table);
}

/** A folder may lie on a drive that does not answer, and what reads it cannot be called back. */
function orAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
