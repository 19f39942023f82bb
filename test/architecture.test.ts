import { createRequire } from 'node:module';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: { name: string; from: { path?: string } }[];
};

describe('the fences between rooms', () => {
  const guarded = forbidden.flatMap(({ from }) => /^\^src\/([a-z]+)\/$/.exec(from.path ?? '')?.[1] ?? []);

  it.each(guarded.filter((room) => room !== 'words'))('guards a room that exists: %s', (room) => {
    expect(existsSync(join(root, 'src', room))).toBe(true);
  });

  it('guards every room that has to be guarded', () => {
    expect(guarded).toEqual(
      expect.arrayContaining(['model', 'browser', 'probe', 'judge', 'diagnosis', 'interview', 'report', 'rules']),
    );
  });

  describe('a breach', () => {
    const dir = join(root, 'src/judge/breach');
    afterAll(() => rmSync(dir, { recursive: true, force: true }));

    it('is found', () => {
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, 'breach.ts'), "import 'node:net';\nimport '../../probe/index.js';\n");
      const { status, stdout } = spawnSync(
        process.execPath,
        ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src/judge/breach'],
        { cwd: root, encoding: 'utf8' },
      );
      expect(status).not.toBe(0);
      expect(stdout).toContain('judgement-knows-no-outside-world');
      expect(stdout).toContain('judge-imports-only-from-below');
    });
  });
});
