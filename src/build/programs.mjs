// Other programs, run from the project's folder. Plain JavaScript on Node alone: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Tells on standard error what is being done: standard output belongs to the program that is run in the end. */
export function say(text) {
  process.stderr.write(`> ${text}\n`);
}

/**
 * Runs a command in the project's folder.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {'inherit' | 'stderr'} output where its standard output goes
 * @returns {Promise<void>} fails with `exitCode` when the command does
 */
export async function run(command, args, output = 'inherit') {
  const stdio = ['inherit', output === 'stderr' ? process.stderr : 'inherit', 'inherit'];
  const { code, signal } = await ended(started(command, args, { cwd: root, stdio }), 'exit');
  if (code !== 0) throw Object.assign(new Error(`${command} ended with ${signal ?? code}`), { exitCode: code ?? 1 });
}

/**
 * Runs a command, and keeps what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export async function collect(command, args, cwd = root) {
  const child = started(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const { code } = await ended(child, 'close');
  return { code, output };
}

/** On Windows npm is a script, which a shell alone can run. */
function started(command, args, options) {
  return spawn(command, args, { ...options, shell: process.platform === 'win32' && command === 'npm' });
}

function ended(child, event) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on(event, (code, signal) => resolve({ code, signal }));
  });
}
