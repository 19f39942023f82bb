import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import versions from './versions.json' with { type: 'json' };

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/nodes/node_modules');

/** Declares tests for each of these Nodes; of one that is not there it is told how it is fetched. */
export function underEach(which: keyof typeof versions, declare: (node: string, version: string) => void): void {
  const system = which === 'windows' ? 'win-x64' : `linux-${process.arch}`;
  for (const version of versions[which]) {
    const node = join(CACHE, `${system}-${version}`, which === 'windows' ? 'bin/node.exe' : 'bin/node');
    if (existsSync(node)) {
      describe(`Node ${version}`, () => {
        declare(node, version);
      });
    } else tellMissing(`Node ${version} for ${system}`);
  }
}

/** A skipped test that says aloud what is left out, and how it is brought about. */
export function tellMissing(what: string): void {
  const told = `${what} is left out: npm run nodes fetches and tries it`;
  process.stderr.write(`> ${told}\n`);
  it.skip(told, () => undefined);
}
