import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The built program; tests of this folder run it as a process. */
export const PROGRAM = join(import.meta.dirname, '../../bin/portal-login-doctor.cjs');

if (!existsSync(join(import.meta.dirname, '../../dist/cli.cjs'))) {
  throw new Error('dist/ is missing: `npm run build` first (`npm test` does).');
}

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunSettings {
  /** Standard input; closed at once where it is left out. */
  input?: string;
  env?: Record<string, string>;
  cwd?: string;
  /** A signal that is sent when `after` has appeared on standard error or output, or at once. */
  kill?: { signal: NodeJS.Signals; afterMs: number };
}

/** The surroundings of a run: nothing of this computer's own settings that would change what is printed. */
export function plainEnv(more: Record<string, string> = {}): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR = '/tmp', SystemRoot = '' } = process.env;
  return { PATH, HOME, TMPDIR, SystemRoot, TERM: 'xterm-256color', ...more };
}

/** Runs the program to its end. */
export function run(args: string[], settings: RunSettings = {}): Promise<Run> {
  const { input, env, cwd, kill } = settings;
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: plainEnv(env), ...(cwd !== undefined && { cwd }) });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  if (kill !== undefined) setTimeout(() => child.kill(kill.signal), kill.afterMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}
