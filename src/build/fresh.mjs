// What is installed and built, and whether that is stale. Plain JavaScript on Node alone: it runs before anything is
// installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanTypes } from './lean-types.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const INSTALLED = join(root, 'node_modules/.stamp-installed');
const BUILT = join(root, 'node_modules/.stamp-built');
const BUILD_INPUTS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'rules', 'src'];

/** Installs the locked packages where they are missing or the lock file has changed since. */
export async function install() {
  const stamp = fingerprint(['package-lock.json']);
  if (read(INSTALLED) === stamp) return;
  say('installing packages (npm ci)');
  await run('npm', ['ci', '--no-audit', '--no-fund'], 'stderr');
  write(INSTALLED, stamp);
}

/** Builds `dist/` and `schema/` where something that goes into them has changed, or always with `force`. */
export async function build({ force = false } = {}) {
  const stamp = fingerprint(BUILD_INPUTS);
  if (!force && read(BUILT) === stamp && existsSync(join(root, 'dist/index.d.ts'))) return;
  say('building');
  await run(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent'], 'stderr');
  // It takes packages along that are not there before they are installed.
  const { joinChunks } = await import('./join-chunks.mjs');
  await joinChunks(join(root, 'dist'));
  leanTypes(join(root, 'dist'));
  write(BUILT, stamp);
}

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
export function run(command, args, output = 'inherit') {
  const shell = process.platform === 'win32' && command === 'npm';
  const stdio = ['inherit', output === 'stderr' ? process.stderr : 'inherit', 'inherit'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio, shell });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(Object.assign(new Error(`${command} ended with ${signal ?? code}`), { exitCode: code ?? 1 }));
    });
  });
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesOf(path)) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (path === 'src/generated') return [];
  const entries = existsSync(join(root, path)) ? list(path) : [];
  return entries.flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [entry.path]));
}

function list(path) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true })
      .map((entry) => ({ name: entry.name, path: `${path}/${entry.name}`, isDirectory: () => entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [{ name: path, path, isDirectory: () => false }];
    throw error;
  }
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
