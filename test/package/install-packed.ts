import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** The package as somebody gets it: packed from this checkout, installed in a folder where nothing else is. */
export interface Installed {
  folder: string;
  tarball: string;
  /** What npm packed, as paths inside the package. */
  files: string[];
  /** What is run as `portal-login-doctor`. */
  program: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** Installs the package for the tests of a group. @returns What gives it, to a running test. */
export function packedForTests(): () => Installed {
  let installed: Installed;
  beforeAll(() => {
    installed = installPacked();
  }, 120_000);
  afterAll(() => {
    rmSync(installed.folder, { recursive: true, force: true });
  });
  return () => installed;
}

/** Packs what is built and installs it without a network. */
function installPacked(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const { tarball, files } = packInto(folder, ROOT);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
  return {
    folder,
    tarball,
    files,
    program: join(folder, 'node_modules/portal-login-doctor/bin/portal-login-doctor.cjs'),
  };
}

/** Packs what is built in a checkout; the same name writes over what was packed there before. */
export function packInto(folder: string, checkout: string): { tarball: string; files: string[]; bytes: Buffer } {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(npm(args, checkout)) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, filename);
  return { tarball, files: files.map(({ path }) => path), bytes: readFileSync(tarball) };
}

function npm(args: string[], cwd: string): string {
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio, shell: process.platform === 'win32' });
}
