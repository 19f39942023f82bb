import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

interface Opener {
  part: (name: string) => Record<string, unknown>;
  later: (name: string) => Promise<Record<string, unknown>>;
}

interface Packer {
  packParts: (modules: [name: string, source: string][]) => Buffer;
}

const load = (path: string): Promise<unknown> => import(pathToFileURL(path).href);
const { packParts } = (await load('src/build/parts/pack-parts.mjs')) as Packer;

describe('the archive of the program', () => {
  const dir = mkdtempSync(join(tmpdir(), 'parts-'));
  let opener: Opener;
  let copies = 0;

  beforeEach(async () => {
    Object.assign(globalThis, { turns: 0 });
    const parts: [string, string][] = [
      ['a.js', "exports.said = '\\u201cé\\u201d\\n'; exports.b = require('./b.js');"],
      ['b.js', "exports.path = require('node:path').sep; exports.turns = (globalThis.turns += 1);"],
      ['c.js', "exports.b = require('./b.js'); exports.shown = require('./shown.js').word; exports.at = __filename;"],
      ['d.js', "exports.b = __later('./b.js'); exports.path = __later('node:path');"],
    ];
    writeFileSync(join(dir, 'parts.br'), packParts(parts));
    writeFileSync(join(dir, 'shown.cjs'), "exports.word = 'in a file';");
    const copy = join(dir, `parts-${copies++}.cjs`);
    await copyFile('src/build/parts/open.cjs', copy);
    opener = createRequire(import.meta.url)(copy) as Opener;
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('gives each part by its name', () => {
    expect(opener.part('a.js')['said']).toBe('“é”\n');
  });

  it('runs a part once, whoever asks for it', () => {
    expect(opener.part('a.js')['b']).toBe(opener.part('c.js')['b']);
    expect((opener.part('b.js') as { turns: number }).turns).toBe(1);
  });

  it('finds the parts that are files', () => {
    expect(opener.part('c.js')['shown']).toBe('in a file');
  });

  it('opens the archive beside, once, where a part is asked for later', async () => {
    const asked = Promise.all([opener.later('a.js'), opener.later('b.js'), opener.later('shown.js')]);
    const atOnce = opener.part('b.js');
    const [a, b, shown] = await asked;
    expect(a['b']).toBe(b);
    expect(atOnce).toBe(b);
    expect(shown).toEqual({ word: 'in a file' });
    const { b: later, path } = opener.part('d.js') as Record<string, Promise<object>>;
    expect(await later).toBe(b);
    expect(await path).toHaveProperty('join');
  });

  it('takes text of one byte a character alone, as it is read so', () => {
    expect(() => packParts([['a.js', "exports.word = 'œ';"]])).toThrow('a.js');
  });

  it('says so where there is no such part', () => {
    expect(() => opener.part('e.js')).toThrow('the package has no part "e.js"');
  });
});
