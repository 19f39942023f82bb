import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packInto } from './install-packed.js';

const ROOT = join(import.meta.dirname, '../..');
const NOT_COPIED = ['.git', 'node_modules', 'dist', 'schema', 'coverage', 'src/generated'];

/** It builds and learns from the start, which takes about a minute. */
const how = 'CI=1 npx vitest run test/package/reproducible.test.ts';
const wanted = Boolean(process.env['CI']);
if (!wanted) process.stderr.write(`> a second build elsewhere is left out: ${how}\n`);

describe('the tarball', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'some other place '));
  afterAll(() => {
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it.runIf(wanted)(
    'has the same bytes when it is built again, at another time, in another folder, by a user with other settings',
    () => {
      const copy = join(elsewhere, 'deeper', 'checkout');
      cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.includes(relative(ROOT, path)) });
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
      const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'es_US.UTF-8', HOME: elsewhere };
      execFileSync(process.execPath, ['src/build/build.mjs'], { cwd: copy, env, stdio: 'pipe' });
      const [here, there] = [ROOT, copy].map((folder) => packInto(elsewhere, folder));
      expect(there!.files).toEqual(here!.files);
      expect(there!.bytes.equals(here!.bytes)).toBe(true);
    },
    600_000,
  );
});
