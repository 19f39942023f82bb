import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Opener {
  part: (name: string) => Record<string, unknown>;
}

interface Packer {
  packParts: (modules: [name: string, source: string][]) => Buffer;
}

const load = (path: string): Promise<unknown> => import(pathToFileURL(path).href);
const { packParts } = (await load('src/build/parts/pack-parts.mjs')) as Packer;

describe('the archive of the program', () => {
  const dir = mkdtempSync(join(tmpdir(), 'parts-'));
  let opener: Opener;

  beforeAll(async () => {
    const parts: [string, string][] = [
      ['a.js', "exports.ñ = '“a”\\n'; exports.b = require('./b.js');"],
      [
        'b.js',
        "exports.path = require('node:path').sep; exports.turns = (globalThis.turns = (globalThis.turns ?? 0) + 1);",
      ],
      ['c.js', "exports.b = require('./b.js'); exports.shown = require('./shown.js').word; exports.at = __filename;"],
    ];
    writeFileSync(join(dir, 'parts.br'), packParts(parts));
    writeFileSync(join(dir, 'shown.cjs'), "exports.word = 'in a file';");
    await copyFile('src/build/parts/open.mjs', join(dir, 'parts.mjs'));
    opener = (await load(join(dir, 'parts.mjs'))) as Opener;
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('gives each part by its name, letters beyond ASCII among its text', () => {
    expect(opener.part('a.js')['ñ']).toBe('“a”\n');
  });

  it('runs a part once, whoever asks for it', () => {
    expect(opener.part('a.js')['b']).toBe(opener.part('c.js')['b']);
    expect((opener.part('b.js') as { turns: number }).turns).toBe(1);
  });

  it('finds the parts that are files', () => {
    expect(opener.part('c.js')['shown']).toBe('in a file');
  });

  it('says so where there is no such part', () => {
    expect(() => opener.part('d.js')).toThrow('the package has no part "d.js"');
  });
});
