import type { Check } from '../check.js';
import { parseRegistry, parseScutil, type SystemProxy } from './system-proxy.js';

/** How long the computer's own settings are waited for, in milliseconds. */
const PATIENCE_MS = 1500;

const KEY = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

/** The proxy of the computer's own settings, on systems that have such; undefined where they cannot be read. */
export async function readSystemProxy(check: Pick<Check, 'deadline'>): Promise<SystemProxy | undefined> {
  if (process.platform === 'win32') return read('reg.exe', ['query', KEY], parseRegistry, check);
  if (process.platform === 'darwin') return read('/usr/sbin/scutil', ['--proxy'], parseScutil, check);
  return undefined;
}

async function read(
  program: string,
  options: string[],
  parse: (output: string) => SystemProxy,
  { deadline }: Pick<Check, 'deadline'>,
): Promise<SystemProxy | undefined> {
  const { execFile } = await import('node:child_process');
  return deadline
    .within(PATIENCE_MS, (signal) => {
      return new Promise<string>((resolve, reject) => {
        execFile(program, options, { signal, windowsHide: true }, (error, stdout) => {
          if (error === null) resolve(stdout);
          else reject(new Error(error.message));
        });
      });
    })
    .then(parse)
    .catch(() => undefined);
}
