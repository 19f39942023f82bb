import { execFile } from 'node:child_process';
import { lookUpHere, type FoundAddresses, type LookUp } from './look-up.js';

/** The whole program of the other process; the host is its argument. */
const QUESTION = `
const start = performance.now();
require('node:dns').lookup(process.argv[1], { all: true, verbatim: true }, (error, found) => {
  const elapsedMs = performance.now() - start;
  const addresses = error ? [] : found.map(({ address }) => address);
  process.stdout.write(JSON.stringify({ code: error ? error.code : undefined, addresses, elapsedMs }));
});`;

type Answer = FoundAddresses & { code?: string };

/**
 * Asks in a process of its own, which is ended when nobody waits any longer. So a program can end on time and with any
 * exit code, however long a silent name server holds the question. Where no process can be started it asks in this one.
 */
export const lookUpApart: LookUp = async (host, signal) => {
  const answer: Answer = (await ask(host, signal)) ?? (await lookUpHere(host, signal));
  const { code } = answer;
  if (code === undefined) return answer;
  throw Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code });
};

/** Undefined where the other process did not run to its end. @throws AbortError */
function ask(host: string, signal: AbortSignal): Promise<Answer | undefined> {
  // Options for this process, a debugger's for example, are not meant for the other one.
  const env = { ...process.env, NODE_OPTIONS: '' };
  const options = { signal, killSignal: 'SIGKILL', env, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['-e', QUESTION, '--', host], options, (error: Error | null, stdout) => {
      if (error === null) resolve(JSON.parse(stdout) as Answer);
      else if (signal.aborted) reject(error);
      else resolve(undefined);
    });
  });
}
