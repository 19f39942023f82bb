import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileText } from '../text/file-text.js';
import { FOLDERS, type RuleFile } from './rule-file.js';

/**
 * Reads every YAML file of a rules folder and of the folders of rules in it, in the order of their names. A folder that
 * is none of rules is named, as `notes/`, and not entered: somebody may have named their home.
 */
export async function readRuleFiles(dir: string): Promise<RuleFile[]> {
  return (await readFolder(dir)).files;
}

/** As `readRuleFiles`, with the names of the files that hold no rules. */
export async function readFolder(dir: string): Promise<{ files: RuleFile[]; others: string[] }> {
  const { rules, others, strange } = await listFolder(dir);
  const read = await Promise.all(
    rules.map(async (path) => ({ path, text: fileText(await readFile(join(dir, path))) })),
  );
  return { files: [...read, ...strange.map((name) => ({ path: `${name}/`, text: '' }))], others };
}

interface Listing {
  /** Files that hold rules, below the folder, with forward slashes. */
  rules: string[];
  /** All other files in folders of rules. */
  others: string[];
  /** Folders that are none of rules. */
  strange: string[];
}

/** Lists a rules folder; what is hidden is left out. */
async function listFolder(dir: string): Promise<Listing> {
  const top = (await readdir(dir, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const known: readonly string[] = FOLDERS;
  const folders = top.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const inside = await Promise.all(
    folders.filter((name) => known.includes(name)).map((name) => listFiles(join(dir, name))),
  );
  const files = [...top.filter((entry) => !entry.isDirectory()).map(({ name }) => join(dir, name)), ...inside.flat()];
  const paths = files.map((file) => relative(dir, file).replaceAll('\\', '/')).sort();
  return {
    rules: paths.filter(isYaml),
    others: paths.filter((path) => !isYaml(path)),
    strange: folders.filter((name) => !known.includes(name)).sort(),
  };
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
