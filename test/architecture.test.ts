import { createRequire } from 'node:module';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: { name: string; from: { path?: string } }[];
};

describe('the fences between rooms', () => {
  const guarded = forbidden.flatMap(({ from }) => /^\^src\/([a-z]+)\/$/.exec(from.path ?? '')?.[1] ?? []);

  it.each(guarded)('guards a room that exists: %s', (room) => {
    expect(existsSync(join(root, 'src', room))).toBe(true);
  });

  it('guards every room that has to be guarded', () => {
    expect(guarded).toEqual(
      expect.arrayContaining([
        'model',
        'browser',
        'probe',
        'judge',
        'words',
        'diagnosis',
        'interview',
        'report',
        'rules',
      ]),
    );
  });

  it('finds a breach', () => {
    const dir = mkdtempSync(join(tmpdir(), 'rooms-'));
    for (const room of ['judge', 'probe']) mkdirSync(join(dir, 'src', room), { recursive: true });
    writeFileSync(join(dir, 'src/judge/breach.ts'), "import 'node:net';\nimport '../probe/index.js';\n");
    writeFileSync(join(dir, 'src/probe/index.ts'), 'export {};\n');
    copyFileSync(join(root, 'tsconfig.json'), join(dir, 'tsconfig.json'));
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['--config', join(root, '.dependency-cruiser.cjs'), 'src'],
      ],
      { cwd: dir, encoding: 'utf8' },
    );
    rmSync(dir, { recursive: true, force: true });
    expect(status).not.toBe(0);
    expect(stdout).toContain('judgement-knows-no-outside-world');
    expect(stdout).toContain('judge-imports-only-from-below');
  });
});
