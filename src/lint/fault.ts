import type { BothLanguages, Language, Table } from '../model/index.js';
import type { YamlPath } from '../rules/at.js';
import type { RuleProblem } from '../rules/problem.js';
import type { RuleEntry } from '../rules/read-entries.js';

/** `error`: it does harm, or cannot be used; `warning`: it works, and ought to be better. */
export type Level = 'error' | 'warning';

/** One fault of a rule, with the check that found it. */
export interface Fault extends RuleProblem {
  level: Level;
  /** Id of the check. */
  check: string;
}

/** What a check is handed: the rules of a folder, and the whole table that they make. */
export interface Linted {
  entries: RuleEntry[];
  table: Table;
  /** The table that the folder is laid over; undefined where it stands alone. */
  base?: Table;
  /** Languages that patients are served in. */
  languages: readonly Language[];
}

/** Looks for faults of one kind. */
export type Check = (linted: Linted) => Fault[];

/** A fault at a place of an entry. */
export function faultAt(
  { parsed, path: start }: RuleEntry,
  path: YamlPath,
  level: Level,
  check: string,
  message: BothLanguages,
): Fault {
  return { ...parsed.problemAt([...start, ...path], message), level, check };
}
