import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, pageOf, ROOT } from '../page.js';
import type { ClaimKind } from './claim.js';

/** Links lead to files and headings that there are. What lies on the web is not asked. */
export const links: ClaimKind = {
  name: 'links',
  untrue: (page) => page.links.filter((target) => !target.startsWith('https://') && !leadsSomewhere(target, page)),
  falsely: ['[one](nowhere.md)', '[two](README.md#no-such-heading)', '[three](#nor-this)'],
};

function leadsSomewhere(target: string, page: Page): boolean {
  const [path = '', anchor] = target.split('#');
  const file = join(ROOT, page.folder, path);
  if (path !== '' && !existsSync(file)) return false;
  if (anchor === undefined) return true;
  const { headings } = path === '' ? page : pageOf(path, readFileSync(file, 'utf8'));
  return headings.map(anchorOf).includes(anchor);
}

/** What GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
