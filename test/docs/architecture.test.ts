import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages, ROOT } from './page.js';

interface ImportRule {
  name: string;
  to: { pathNot?: string };
}

const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
  forbidden: ImportRule[];
};
const page = allPages().find(({ path }) => path === 'src/README.md')!;
const rows = page.prose.split('\n').filter((line) => line.startsWith('| `'));
const named = (cell = '') => [...cell.matchAll(/`([\w-]+)\/?`/g)].map(([, name = '']) => name);

/** What is above the other rooms, or no part of the program. */
const ABOVE = ['cli', 'build'];

describe('src/README.md', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('has every room there is, and no other', () => {
    const told = rows.filter((row) => row.split('|').length === 5).flatMap((row) => named(row.split('|')[1]));
    expect(told.sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('says what may import what, as the check of imports has it', () => {
    const told = rows
      .map((row) => row.split('|'))
      .filter(({ length }) => length === 4)
      .flatMap(([, from, to]) => named(from).map((room) => [room, named(to).sort()] as const));
    const kept = forbidden.flatMap(({ name, to }) => {
      const [, room = ''] = /^(\w+)-imports-only-from-below$/.exec(name) ?? [];
      const below = /\((.*)\)/.exec(to.pathNot ?? '')?.[1]?.split('|') ?? [];
      return room === '' ? [] : [[room, below.filter((one) => one !== room).sort()] as const];
    });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(kept));
    expect([...told.map(([room]) => room), ...ABOVE].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it.each(folders.map(({ name }) => name).filter((name) => name !== 'generated'))(
    '%s has a page of its own',
    (name) => {
      expect(allPages().map(({ path }) => path)).toContain(`src/${name}/README.md`);
    },
  );
});
