// Every Node that the program has to run on, from the packages of the registry that hold the program itself (`node@22`
// fetches it by a script).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, root, say } from './programs.mjs';

const FOLDER = join(root, 'node_modules/.cache/nodes');
const WINE = '/usr/lib/wine/wine64';

/** What npm says where the registry cannot be reached; everything else is a mistake in the pins. */
const NO_NETWORK =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/**
 * Puts the pinned Nodes into `node_modules/.cache/nodes`, where `test/nodes` looks for them. Where the registry cannot be
 * reached it says so and goes on: the tests then tell what they leave out.
 */
export async function fetchNodes() {
  const dependencies = packages();
  if (Object.keys(dependencies).length === 0) return;
  const wanted = `${JSON.stringify({ private: true, dependencies }, undefined, 2)}\n`;
  const stamp = join(FOLDER, 'complete.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('fetching the Nodes of test/nodes/versions.json');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), wanted);
  const { code, output } = await npmInstall();
  if (code !== 0) process.stderr.write(output);
  if (code === 0) writeFileSync(stamp, wanted);
  else if (NO_NETWORK.test(output)) say('the registry cannot be reached: test/nodes leaves out what is not there');
  else throw Object.assign(new Error('npm could not fetch the Nodes'), { exitCode: 1 });
}

/** Each version under a name of its own, as npm lets one package stand there several times. */
function packages() {
  const { supported, tooOld, windows } = JSON.parse(readFileSync(join(root, 'test/nodes/versions.json'), 'utf8'));
  // The old ones are there for the usual processor alone. The other systems are tried where they are at home.
  if (process.platform !== 'linux' || process.arch !== 'x64') return {};
  const here = [...supported, ...tooOld].map((version) => ['linux-x64', version]);
  const underWine = existsSync(WINE) ? windows.map((version) => ['win-x64', version]) : [];
  return Object.fromEntries(
    [...here, ...underWine].map(([system, version]) => [`${system}-${version}`, `npm:node-${system}@${version}`]),
  );
}

/** Forced, as the packages for another system are refused otherwise; no script of theirs runs. */
function npmInstall() {
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const patient = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  return collect('npm', ['install', '--ignore-scripts', '--force', ...quiet, ...patient], FOLDER);
}
