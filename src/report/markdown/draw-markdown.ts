import { codeSpan, inlineMarkdown } from '../../text/markdown.js';
import type { Block, ParagraphBlock, Row, SectionBlock, SidesBlock, StagesBlock } from '../page/blocks.js';

/**
 * Draws blocks as Markdown that reads well as plain text too: a title, headings, lists and quotes, one fact a line. No
 * text of a block is ever read as markup.
 */
export function drawMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block, index) => drawBlock(block, index === 0)).join('\n\n')}\n`;
}

function drawBlock(block: Block, isTitle: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block, isTitle);
    case 'section':
      return drawSection(block);
    case 'stages':
      return drawStages(block);
    case 'sides':
      return drawSides(block);
  }
}

function drawParagraph({ text, aside = '', tone, heading }: ParagraphBlock, isTitle: boolean): string {
  const told = inlineMarkdown(text) + (aside === '' ? '' : ` (${inlineMarkdown(aside)})`);
  if (isTitle || heading === true) return `${isTitle ? '#' : '##'} ${told}`;
  return tone === 'strong' ? `**${told}**` : told;
}

function drawSection({ label, rows }: SectionBlock): string {
  return [`## ${inlineMarkdown(label)}`, '', ...rows.map((row, index) => drawRow(row, rows.slice(0, index)))].join(
    '\n',
  );
}

/** A numbered row begins an item of its own; rows without a marker behind one that has one belong to it. */
function drawRow({ marker = '', text, cells = [], whole = false, quote = false }: Row, before: readonly Row[]): string {
  const aside = cells.filter((cell) => cell !== '').join(', ');
  const told = (whole ? codeSpan(text) : inlineMarkdown(text)) + (aside === '' ? '' : ` (${inlineMarkdown(aside)})`);
  if (quote) return `> ${told}`;
  if (marker === '') return `${indentUnder(before.findLast((row) => isOwner(row)))}- ${told}`;
  if (NUMBER.test(marker)) return `${marker}. ${told}`;
  return marker === '-' ? `- ${told}` : `- **${inlineMarkdown(marker)}** ${told}`;
}

function isOwner({ marker = '' }: Row): boolean {
  return marker !== '' && marker !== '-';
}

/** Blanks that make a line a part of the item above it. */
function indentUnder(owner: Row | undefined): string {
  if (owner?.marker === undefined) return '';
  return ' '.repeat(NUMBER.test(owner.marker) ? owner.marker.length + 2 : 2);
}

const NUMBER = /^\d{1,9}$/;

function drawStages({ rows }: StagesBlock): string {
  return rows
    .map(({ name, mark, text, time }) => {
      const told = text.map(inlineMarkdown).join('; ');
      return `- **${inlineMarkdown(name)}** ${inlineMarkdown(mark)}: ${told}${time === '' ? '' : ` (${time})`}`;
    })
    .join('\n');
}

function drawSides({ heads, rows }: SidesBlock): string {
  const lines = rows.flatMap(({ name, sides }) => [
    `- **${inlineMarkdown(name)}**`,
    ...sides.map(({ text }, place) => `  - ${inlineMarkdown(heads[place] ?? '')}: ${inlineMarkdown(text)}`),
  ]);
  return [`## ${inlineMarkdown(heads.join(', '))}`, '', ...lines].join('\n');
}
