import { execFile } from 'node:child_process';
import type { FoundAddresses } from './look-up.js';
import { ipFamily } from './ip-family.js';

/** No name begins with a sign that `getent` may take for an option. */
const PLAIN_NAME = /^[a-z0-9_][a-z0-9._-]*$/i;

/**
 * Asks this computer's resolver through `getent`, which every Linux has and which starts in a few milliseconds; it can
 * be ended at any moment. Undefined where it found nothing or could not be run: it does not say why.
 * @throws AbortError
 */
export async function lookUpWithGetent(host: string, signal: AbortSignal): Promise<FoundAddresses | undefined> {
  if (process.platform !== 'linux' || !PLAIN_NAME.test(host)) return undefined;
  const start = performance.now();
  const text = await outputOf(host, signal);
  const elapsedMs = performance.now() - start;
  const addresses = text.split('\n').map((line) => line.split(/\s/, 1)[0] ?? '');
  const found = [...new Set(addresses)].filter((address) => ipFamily(address) !== 0);
  return found.length === 0 ? undefined : { addresses: found, elapsedMs };
}

function outputOf(host: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('getent', ['ahosts', host], { signal, killSignal: 'SIGKILL' }, (error: Error | null, stdout) => {
      if (signal.aborted && error !== null) reject(error);
      else resolve(error === null ? stdout : '');
    });
  });
}
