import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagesIn, type Bundled } from '../../src/build/licences/licences.js';
import { plugins } from '../../src/build/plugins.js';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
const named = [...text.matchAll(/^(@?[a-z][\w./-]*) (\d+\.\d+\.\d+)$/gm)].map(([, name = '', version]) => ({
  name,
  version,
}));

/** Licences that ask for no more than to be named. */
const ALLOWED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** Of these data alone is carried. */
const DATA_ONLY = ['character-entities'];

describe('the list of what is carried of others', () => {
  const dir = mkdtempSync(join(tmpdir(), 'licences-'));
  let bundled: string[] = [];
  beforeAll(async () => {
    await build({
      config: false,
      silent: true,
      entry: { cli: join(root, 'src/cli/main.ts'), index: join(root, 'src/index.ts') },
      format: 'esm',
      platform: 'node',
      define: { __VERSION__: '"0"' },
      esbuildPlugins: plugins(root),
      metafile: true,
      outDir: dir,
    });
    bundled = [...packagesIn(JSON.parse(readFileSync(join(dir, 'metafile-esm.json'), 'utf8')) as Bundled)];
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('names every package that is in the bundle, and no other', () => {
    expect(bundled.length).toBeGreaterThan(10);
    expect(named.map(({ name }) => name).sort()).toEqual([...bundled, ...DATA_ONLY].sort());
  });

  it('tells the version that is carried, and whose it is', () => {
    for (const { name, version } of named) {
      const installed = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as object;
      expect(installed).toMatchObject({ version });
      expect(text).toMatch(new RegExp(`^${name} ${version}\\n {2}Copyright .*[a-z]{3}`, 'm'));
    }
  });

  it('holds each licence in its own words, and only such as are allowed', () => {
    const [, ...sections] = text.split('\n\n\n').slice(0, -1);
    for (const section of sections) {
      const [id, , words = ''] = section.split('\n\n');
      expect(ALLOWED).toContain(id);
      // The package's own licence is MIT too, and lies beside.
      expect(words).toMatch(id === 'MIT' ? /^Its words stand in LICENSE\b/ : /^(?:Permission|Redistribution)/);
    }
    expect(sections.flatMap((section) => section.match(/^\S+ \d+\.\d+\.\d+$/gm) ?? [])).toHaveLength(named.length);
  });

  it('names the data that come from no package', () => {
    expect(text).toContain('https://publicsuffix.org/list/');
    expect(text).toContain('https://mozilla.org/MPL/2.0/');
  });
});
