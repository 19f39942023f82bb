import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { FoundAddresses } from './look-up.js';

/** The whole program of the other process: a question a line, an answer a line. */
const ANSWERING = `
const { lookup } = require('node:dns');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, host } = JSON.parse(line);
  const start = performance.now();
  lookup(host, { all: true, verbatim: true }, (error, found) => {
    const elapsedMs = performance.now() - start;
    const addresses = error ? [] : found.map(({ address }) => address);
    process.stdout.write(JSON.stringify({ id, code: error ? error.code : undefined, addresses, elapsedMs }) + '\\n');
  });
});`;

/** What the resolver said, or the code that it failed with. */
export type Answer = FoundAddresses & { code?: string };

/** Another process of Node that looks names up, one for as many as are asked; it can be ended at any moment. */
export class LookUpProcess {
  #child: ChildProcess | undefined;
  #count = 0;
  readonly #waiting = new Map<number, (answer: Answer | undefined) => void>();
  readonly #kill = (): void => void this.#child?.kill('SIGKILL');

  /** Starts it ahead of the first question. */
  start(): ChildProcess {
    if (this.#child !== undefined) return this.#child;
    // Options for this process, a debugger's for example, are not meant for the other one.
    const env = { ...process.env, NODE_OPTIONS: '' };
    const child = spawn(process.execPath, ['-e', ANSWERING], {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    for (const stream of [child, child.stdin, child.stdout]) stream.on('error', () => this.#answerAll());
    child.on('close', () => this.#answerAll());
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { id, ...answer } = JSON.parse(line) as Answer & { id: number };
      this.#waiting.get(id)?.(answer);
    });
    process.once('exit', this.#kill);
    return (this.#child = child);
  }

  /** Undefined where the other process cannot be started, or ended before it answered. Rejects when the signal fires. */
  ask(host: string, signal: AbortSignal): Promise<Answer | undefined> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const id = (this.#count += 1);
    let onAbort = (): void => undefined;
    return new Promise<Answer | undefined>((resolve, reject) => {
      onAbort = () => reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiting.set(id, resolve);
      const { stdin } = this.start();
      if (stdin?.writable === true) stdin.write(`${JSON.stringify({ id, host })}\n`);
      else resolve(undefined);
    }).finally(() => {
      this.#waiting.delete(id);
      signal.removeEventListener('abort', onAbort);
    });
  }

  close(): void {
    process.removeListener('exit', this.#kill);
    this.#kill();
  }

  #answerAll(): void {
    for (const answer of this.#waiting.values()) answer(undefined);
  }
}
