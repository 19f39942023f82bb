import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedForTests } from './install-packed.js';

describe('the package, as tools for publishers see it', () => {
  const installed = packedForTests();

  it('is set out as every runtime and bundler expects it (publint)', async () => {
    const tarball = new Uint8Array(readFileSync(installed().tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that tell what runs, however they are looked for (arethetypeswrong)', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(installed().tarball)));
    expect(result).toMatchObject({ types: { kind: 'included' }, problems: [] });
  });

  it('declares what is there, each function with what it promises', () => {
    const folder = join(installed().folder, 'node_modules/portal-login-doctor');
    const library = createRequire(import.meta.url)(folder) as Record<string, unknown>;
    const types = readFileSync(join(folder, 'dist/index.d.cts'), 'utf8');
    const declared = [...types.matchAll(/^export declare (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(Object.keys(library).sort());
    const bare = types.match(/(?<!\*\/\n)^export declare (?:const|function|class) \w+/gm);
    expect(bare).toBeNull();
  });
});
