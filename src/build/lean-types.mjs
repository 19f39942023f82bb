import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Leaves out of the published types what is said of single members: the package has little room, and each type and
 * function keeps what is said of it as a whole.
 *
 * @param {string} file
 */
export function leanTypes(file) {
  const types = readFileSync(file, 'utf8');
  writeFileSync(file, types.replace(/^[ \t]+\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm, ''));
}
