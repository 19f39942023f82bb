import { access, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { same } from '../text/both-languages.js';
import { fileMistake, noFolder } from './file-mistake.js';
import type { ReportOptions } from './options.js';
import { writeAll } from './streams.js';
import { UsageError } from './usage-error.js';
import { isWindowsFileName } from './windows-file-name.js';
import type { World } from './world.js';

/** Writes a text to where reports go. @throws UsageError where the file cannot be written */
export async function deliverText(
  text: string,
  { output }: Pick<ReportOptions, 'output'>,
  world: World,
): Promise<void> {
  if (output === undefined) {
    await writeAll(world.stdout, text);
    return;
  }
  await writeFile(output.path, text, { flag: output.force ? 'w' : 'wx' }).catch((error: unknown) => {
    throw fileMistake(output.path, error);
  });
}

/**
 * Tells at once, rather than after a check, that a report's file is there already, has no folder, or has a name that
 * Windows takes for something else.
 * @throws UsageError
 */
export async function refuseExisting({ output }: Pick<ReportOptions, 'output'>): Promise<void> {
  if (output === undefined) return;
  if (process.platform === 'win32' && !isWindowsFileName(output.path)) throw noWindowsName(output.path);
  const exists = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  if (!(await exists(dirname(output.path)))) throw noFolder(same(output.path));
  if (!output.force && (await exists(output.path))) {
    throw fileMistake(output.path, Object.assign(new Error(), { code: 'EEXIST' }));
  }
}

function noWindowsName(path: string): UsageError {
  return new UsageError({
    en: `${path}: Windows has no such name for a file. Leave out < > : " | ? * and names such as NUL.`,
    es: `${path}: en Windows ningún archivo puede llamarse así. No use < > : " | ? * ni nombres como NUL.`,
  });
}
