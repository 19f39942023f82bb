import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a program of this computer lies. A check that nobody watches gets it itself; a person's computer is left as it is,
 * and that something is not tested for want of it is told aloud.
 *
 * @param names any of them will do
 * @param what is not tested without it
 * @param debianPackage that holds it, where there is one
 */
export function findProgram(names: readonly string[], what: string, debianPackage?: string): string | undefined {
  const found = onPath(names) ?? (debianPackage === undefined ? undefined : installed(names, debianPackage));
  if (found === undefined) {
    const hint = debianPackage === undefined ? '' : ` (apt install ${debianPackage})`;
    process.stdout.write(`No ${names[0] ?? ''} on this computer: ${what} is not tested${hint}.\n`);
  }
  return found;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return folders
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(names: readonly string[], debianPackage: string): string | undefined {
  if (process.env['CI'] === undefined || process.getuid?.() !== 0) return undefined;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], {
      timeout: 240_000,
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return onPath(names);
}
