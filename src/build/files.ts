import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file, and the folders that it needs. */
export async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Every file of a folder and of the folders in it, in the order of their names; of a file, itself. */
export async function listFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort();
}

/** One value for the names and contents of all files at `paths`, but for those below `leaveOut`. */
export async function fingerprint(root: string, paths: string[], leaveOut: string[] = []): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map((path) => listFiles(join(root, path))))).flat();
  const counted = files.filter((file) => !leaveOut.some((left) => file.startsWith(join(root, left))));
  for (const file of counted) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}
