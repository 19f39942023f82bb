import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import versions from './versions.json' with { type: 'json' };

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/nodes/node_modules');

/** Declares tests for each of these Nodes; of those that are not there it is told how they are fetched. */
export function underEach(which: keyof typeof versions, declare: (node: string, version: string) => void): void {
  const isWindows = which === 'windows';
  const system = isWindows ? 'win-x64' : 'linux-x64';
  const missing: string[] = [];
  for (const version of versions[which]) {
    const node = join(CACHE, `${system}-${version}`, isWindows ? 'bin/node.exe' : 'bin/node');
    if (existsSync(node)) {
      describe(`Node ${version}`, () => {
        declare(node, version);
      });
    } else missing.push(version);
  }
  if (missing.length > 0) tellMissing(`Node ${missing.join(', ')} (${system})`);
}

/** A skipped test that says aloud what is left out, and how it is brought about. */
export function tellMissing(what: string): void {
  const told = `${what}: left out here; npm run nodes fetches and tries it`;
  process.stderr.write(`> ${told}\n`);
  it.skip(told, () => undefined);
}
