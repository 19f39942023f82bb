import { createRequire } from 'node:module';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

  it('guards every room but those that may import from all', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const free = ['build', 'cli'];
    expect(guarded.sort()).toEqual(rooms.map(({ name }) => name).filter((name) => !free.includes(name)));
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

describe('the size of files', () => {
  const written = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|mjs|cjs)$/.test(path) && !path.startsWith('generated'))
      .map((path) => readFileSync(join(root, folder, path), 'utf8').split('\n').length - 1)
      .sort((a, b) => a - b);

  // Eslint keeps every single one within 350 lines, and functions within 60.
  it.each(['src', 'test'])('half of them are read at one glance: %s', (folder) => {
    const lines = written(folder);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(100);
  });
});
