import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleFile } from './compile.js';

/** Reads every YAML file of a rules folder and of the folders in it, in the order of their names. */
export async function readRuleFiles(dir: string): Promise<RuleFile[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''),
      text: await readFile(path, 'utf8'),
    })),
  );
}
