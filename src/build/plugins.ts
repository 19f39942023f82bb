import { leanParse5 } from './lean-parse5.js';
import { leanSmallParts } from './lean-small-parts.js';
import { leanSuffixes } from './lean-suffixes.js';
import { leanYaml } from './lean-yaml.js';
import type { Plugin } from './plugin.js';

/**
 * What keeps the bundle small: of the packages in it, parts that are never asked stay out.
 *
 * @param root the project's folder
 */
export function plugins(root: string): Plugin[] {
  return [leanParse5(root), leanSmallParts, leanSuffixes(root), ...leanYaml(root)];
}
