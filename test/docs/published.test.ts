import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allPages, ROOT } from './page.js';

it('SECURITY.md names all that the release writes into package.json', () => {
  const page = allPages().find(({ path }) => path === '.github/SECURITY.md')!;
  const release = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');
  const written = [...release.matchAll(/npm pkg set (.*)/g)].flatMap(([, pairs = '']) =>
    [...pairs.matchAll(/(?:^|\s)"?(\w+)[.=]/g)].map(([, field = '']) => field),
  );
  const [, told = ''] = /Only `package\.json` differs, as the release writes ([^:]*):/.exec(page.prose) ?? [];
  expect(new Set(told.match(/(?<=`)\w+(?=`)/g))).toEqual(new Set(written));
  expect(written).not.toEqual([]);
});
