import type { BothLanguages } from '../model/index.js';
import type { YamlPath } from './at.js';
import type { FileKind } from './file-shapes.js';
import type { RuleProblem } from './problem.js';

/**
 * Finds where a rule stands, so that a fault that shows only between files can still name a line: one problem, or none
 * for a rule that no file holds.
 */
export type Locate = (kind: FileKind, id: string, path: YamlPath, message: BothLanguages) => RuleProblem[];
