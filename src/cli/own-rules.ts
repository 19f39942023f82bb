import { stat } from 'node:fs/promises';
import type { Table } from '../model/table.js';
import { same } from '../text/both-languages.js';
import type { RuleFile } from '../rules/rule-file.js';
import { fileMistake, noFolder } from './file-mistake.js';
import { withProgress, type Telling } from './progress.js';
import type { World } from './world.js';
import { UsageError } from './usage-error.js';

/** The built-in rules with a practice's folder laid over them. @throws UsageError, RuleError for a folder that cannot be used */
export async function loadOwnRules(dir: string, telling: Telling, world: World): Promise<Table> {
  const { files } = await readOwnFolder(dir);
  const { overBuiltIn } = await import('../rules/load.js');
  return readingRules(files, telling, world, () => overBuiltIn(files));
}

/** Files from which on it takes longer than a person waits without a word. */
const MANY = 25;

/** Tells that rules are read, where they are many. What reads them lets nothing else run meanwhile. */
export function readingRules<T>(files: readonly RuleFile[], telling: Telling, world: World, read: () => T): Promise<T> {
  const text = { en: `Reading ${files.length} files of rules`, es: `Leyendo ${files.length} archivos de reglas` };
  const work = () => Promise.resolve().then(read);
  return files.length < MANY ? work() : withProgress(text, telling, world, work, 0);
}

/** The files of a practice's folder. @throws UsageError where there is none, or it holds no rules */
export async function readOwnFolder(dir: string): Promise<{ files: RuleFile[]; others: string[] }> {
  if (dir === '') throw noFolder({ en: 'the name is empty', es: 'el nombre está vacío' });
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw noFolder(same(dir));
  const { readFolder } = await import('../rules/read-files.js');
  const folder = await readFolder(dir).catch((error: unknown) => {
    throw fileMistake(dir, error);
  });
  if (folder.files.length > 0) return folder;
  const { FOLDERS } = await import('../rules/rule-file.js');
  const [first, all] = [FOLDERS[0] ?? '', FOLDERS.join(', ')];
  throw new UsageError({
    en: `${dir} holds no rules. They are in files like ${first}/ID.yaml; folders: ${all}.`,
    es: `${dir} no contiene reglas. Van en archivos como ${first}/ID.yaml; carpetas: ${all}.`,
  });
}
