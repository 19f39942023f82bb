import { leanSuffixes } from './lean-suffixes.js';
import { leanUndici } from './lean-undici.js';
import type { Plugin } from './plugin.js';

/** What keeps the bundle small: parts of packages that are never asked stay out, data is packed. */
export function plugins(root: string): Plugin[] {
  return [leanSuffixes(root), leanUndici];
}
