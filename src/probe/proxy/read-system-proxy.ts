import type { Check } from '../check.js';
import { proxySettingsCall, type SystemCall } from '../system-calls.js';
import { parseRegistry, parseScutil, type SystemProxy } from './system-proxy.js';

/** How long the computer's own settings are waited for, in milliseconds. */
const PATIENCE_MS = 1500;

/** The proxy of the computer's own settings, on systems that have such; undefined where they cannot be read. */
export async function readSystemProxy(check: Pick<Check, 'deadline'>): Promise<SystemProxy | undefined> {
  const call = proxySettingsCall(process.platform, process.env);
  return call && read(call, process.platform === 'win32' ? parseRegistry : parseScutil, check);
}

async function read(
  { program, args }: SystemCall,
  parse: (output: string) => SystemProxy,
  { deadline }: Pick<Check, 'deadline'>,
): Promise<SystemProxy | undefined> {
  const { execFile } = await import('node:child_process');
  return deadline
    .within(PATIENCE_MS, (signal) => {
      return new Promise<string>((resolve, reject) => {
        execFile(program, args, { signal, windowsHide: true }, (error, stdout) => {
          if (error === null) resolve(stdout);
          else reject(new Error(error.message));
        });
      });
    })
    .then(parse)
    .catch(() => undefined);
}
