import { TOOL } from '../model/tool.js';
import type { PageFormat } from './formats.js';
import { documentOf } from './html/document.js';
import { drawMarkdown } from './markdown/draw-markdown.js';
import type { Block } from './page/blocks.js';
import type { Phrases } from './phrases/index.js';
import type { DrawingOptions } from './render-options.js';
import { drawBlocks } from './terminal/draw-blocks.js';

/** What wrote the page. */
const NOTE = `${TOOL.name} ${TOOL.version}`;

/** How such a page is written. */
export interface PageOptions extends DrawingOptions {
  format: PageFormat;
}

/** Writes blocks in one of the formats of a page; the first of them is its title. */
export function renderPage(blocks: readonly Block[], phrases: Phrases, options: PageOptions): string {
  switch (options.format) {
    case 'terminal':
      return drawBlocks(blocks, phrases, options);
    case 'markdown':
      return drawMarkdown(blocks);
    case 'html':
      return documentOf(titleOf(blocks), blocks, { lang: options.lang ?? 'en', phrases, note: NOTE });
  }
}

/** The text of the first block, which is the title of a page. */
export function titleOf([first]: readonly Block[]): string {
  return first?.kind === 'paragraph' ? first.text : '';
}
