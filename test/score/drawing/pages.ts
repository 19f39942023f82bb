import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '../figures.js';
import { buyersSheet } from './buyers-sheet.js';
import { asMarkdown, asTable } from './sheet.js';
import { pageSheets } from './page-sheets.js';

const root = join(import.meta.dirname, '../../..');

/** A page with a section that is drawn from the figures. */
export interface ScorePage {
  /** Its path in the repository. */
  path: string;
  heading: string;
  /** What stands in the section. */
  draw: (figures: Figures) => string;
}

/** The pages that show the score: what a buyer asks for, and all of it. */
export const PAGES: readonly ScorePage[] = [
  {
    path: 'README.md',
    heading: '## How well it does',
    draw: (figures) => `${SHORT}\n\n${asTable(buyersSheet(figures))}\n`,
  },
  {
    path: 'test/score/README.md',
    heading: '## The figures',
    draw: (figures) => `${LONG}\n\n${asMarkdown(pageSheets(figures))}`,
  },
];

const SHORT = `\
Drawn by \`npm run score\` and compared by a test; in brackets the range of 95 %. What it is measured with was written before
anything was tuned. In simulated visits 10 % of the answers are wrong and 20 % "don't know".
[\`test/score\`](test/score/README.md) has every figure, and says how.`;

const LONG = 'Drawn by `npm run score -- --write`; in brackets stands the range of 95 %.';

/** A page as it is. */
export function readPage({ path }: ScorePage): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

/** A page's text with the figures in their section, and nothing else changed. */
export function withFigures(text: string, { path, heading, draw }: ScorePage, figures: Figures): string {
  const start = text.indexOf(`${heading}\n`);
  if (start === -1) throw new Error(`${path} has no section "${heading}"`);
  const end = text.indexOf('\n## ', start + 1);
  return `${text.slice(0, start)}${heading}\n\n${draw(figures)}${end === -1 ? '' : text.slice(end)}`;
}

/** Redraws every page. */
export function redrawPages(figures: Figures): void {
  for (const page of PAGES) writeFileSync(join(root, page.path), withFigures(readPage(page), page, figures));
}
