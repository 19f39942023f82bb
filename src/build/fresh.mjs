// What is installed and built, and whether that is stale. Plain JavaScript on Node alone: it runs before anything is
// installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leanTypes } from './lean-types.mjs';
import { root, run, say } from './programs.mjs';

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

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf)) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** The file, or every file of the folder but those that are generated. */
function filesOf(path) {
  const whole = join(root, path);
  if (!statSync(whole).isDirectory()) return [whole];
  const entries = readdirSync(whole, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name));
  return files.filter((file) => !file.startsWith(join(root, 'src/generated'))).sort();
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
