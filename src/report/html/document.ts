import { escapeHtml } from '../../text/html.js';
import type { Block, ParagraphBlock } from '../page/blocks.js';
import type { DocumentOptions } from './document-options.js';
import { drawPicture, isPicture } from './draw-picture.js';
import { drawRows } from './draw-rows.js';
import { drawSides, drawStages } from './draw-tables.js';
import { htmlFile } from './shell.js';
import { STYLE } from './style.js';

/**
 * Blocks as one HTML file, for a browser and for paper. The first paragraph is the heading of the page; what can be
 * drawn is drawn, two pictures in a row side by side where there is room.
 */
export function documentOf(title: string, blocks: readonly Block[], options: DocumentOptions): string {
  const { lang, note = '' } = options;
  const end = note === '' ? '' : `<footer><p>${escapeHtml(note)}</p></footer>`;
  return htmlFile({ lang, title, style: STYLE, body: `<main>${drawBlocks(blocks, options)}</main>${end}` });
}

function drawBlocks(blocks: readonly Block[], options: DocumentOptions): string {
  const parts: string[] = [];
  let level = 2;
  for (const [index, block] of blocks.entries()) {
    if (isPicture(block)) {
      level = 2;
      parts.push(
        isPicture(blocks[index - 1]) ? '' : '<div class="pictures">',
        drawPicture(block, `p${index}`, options),
      );
      parts.push(isPicture(blocks[index + 1]) ? '' : '</div>');
    } else {
      parts.push(drawBlock(block, index === 0 ? 1 : level, options));
      if (index > 0 && block.kind === 'paragraph' && block.heading === true) level = 3;
    }
  }
  return parts.filter((part) => part !== '').join('\n');
}

/** @param level - Of a heading, where the block is one or has one. */
function drawBlock(block: Block, level: number, { lang }: DocumentOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block, level > 1 && block.heading === true ? 2 : level);
    case 'section':
      return `<section>${heading(block.label, level)}${drawRows(block.rows, lang)}</section>`;
    case 'stages':
      return drawStages(block.rows);
    case 'sides':
      return drawSides(block);
  }
}

function drawParagraph(
  { text, tone = 'plain', aside, tight, heading: isHeading }: ParagraphBlock,
  level: number,
): string {
  const beside = aside === undefined ? '' : `<p class="aside">${escapeHtml(aside)}</p>`;
  if (level === 1 || isHeading === true) return `<header>${heading(text, level, tone)}${beside}</header>`;
  return `<p class="${tone}${tight === true ? ' tight' : ''}">${escapeHtml(text)}</p>${beside}`;
}

function heading(text: string, level: number, tone = 'strong'): string {
  return `<h${level} class="${tone}">${escapeHtml(text)}</h${level}>`;
}
