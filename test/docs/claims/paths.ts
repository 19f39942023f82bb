import { dirname } from 'node:path';
import { everythingIn, type Page } from '../page.js';
import type { ClaimKind } from './claim.js';
import { sourceHas } from './source.js';

const EXTENSION = /\.(?:ts|mjs|cjs|js|md|ya?ml|jsonl?|br|txt|1)$/;

/** Files and folders that a page names are there; `<id>`, `*` and `…` stand for any. */
export const paths: ClaimKind = {
  name: 'paths',
  untrue: (page) => page.spans.filter((span) => looksLikePath(span) && !isThere(span, page) && !isOfTheReader(span)),
  falsely: ['`src/judge/no-such-file.ts`', '`rules/causes/<id>.txt`', '`no-such-folder/`'],
};

function looksLikePath(span: string): boolean {
  if (/[\s$~@{}=(]|^\W*$|^https?:/.test(span)) return false;
  return EXTENSION.test(span) || /^[\w.<>…*-]+(?:\/[\w.<>…*-]*)+$/.test(span);
}

let known: readonly string[] | undefined;

/** From the root, from the page's folder, or, in a room's page, anywhere in that room or beside it. */
function isThere(span: string, { folder }: Page): boolean {
  const named = span
    .replace(/\/$/, '')
    .replaceAll(/[.*+?^$()|[\]\\]/g, (sign) => (sign === '*' ? '<>' : `\\${sign}`))
    .replaceAll(/<[^>]*>|…/g, '[^/]+');
  const inRoom = folder === '.' ? '' : `|${folder}/(?:.*/)?${named}|${dirname(folder)}/${named}`;
  const wanted = new RegExp(`^(?:${named}${inRoom})$`);
  known ??= everythingIn();
  return known.some((path) => wanted.test(path));
}

/** A file that the program looks for where it is used. */
function isOfTheReader(span: string): boolean {
  return sourceHas(`'${span}'`);
}
