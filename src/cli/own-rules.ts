import { stat } from 'node:fs/promises';
import type { Table } from '../model/table.js';
import { same } from '../text/both-languages.js';
import type { RuleFile } from '../rules/rule-file.js';
import { fileMistake, noFolder } from './file-mistake.js';
import { UsageError } from './usage-error.js';

/** The built-in rules with a practice's folder laid over them. @throws UsageError, RuleError for a folder that cannot be used */
export async function loadOwnRules(dir: string): Promise<Table> {
  const { files } = await readOwnFolder(dir);
  const { overBuiltIn } = await import('../rules/load.js');
  return overBuiltIn(files);
}

/** The files of a practice's folder. @throws UsageError where there is none, or it holds no rules */
export async function readOwnFolder(dir: string): Promise<{ files: RuleFile[]; others: string[] }> {
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (dir === '') throw noFolder({ en: 'the name is empty', es: 'el nombre está vacío' });
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
