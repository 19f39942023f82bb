import { escapeHtml } from '../../text/html.js';
import type { Block, SectionBlock, StagesBlock } from '../page/blocks.js';
import type { DocumentOptions } from './document-options.js';
import { drawRows } from './draw-rows.js';
import { drawStages } from './draw-tables.js';
import { drawBars } from './svg/bars.js';
import { drawWay } from './svg/way.js';

/** A block that can be drawn as a picture. */
export type PictureBlock =
  (SectionBlock & Required<Pick<SectionBlock, 'chart'>>) | (StagesBlock & Required<Pick<StagesBlock, 'way'>>);

/** Whether a block can be drawn as a picture. */
export function isPicture(block: Block | undefined): block is PictureBlock {
  return (
    (block?.kind === 'stages' && block.way !== undefined) || (block?.kind === 'section' && block.chart !== undefined)
  );
}

/**
 * A picture with its heading, what it tells as a whole, and the same in words behind it.
 * @param id - What the ids inside begin with.
 */
export function drawPicture(block: PictureBlock, id: string, { lang, phrases }: DocumentOptions): string {
  const isWay = block.kind === 'stages';
  const { label, told } = isWay ? block.way : { label: block.label, told: block.chart.told };
  const picture = isWay
    ? drawWay(block.rows, { id, label, told })
    : drawBars(block.rows, block.chart, { id, label, told });
  const words = isWay ? drawStages(block.rows) : drawRows(block.rows, lang);
  return `<figure><h2>${escapeHtml(label)}</h2>${picture}<figcaption>${escapeHtml(told)}</figcaption>
<details><summary>${escapeHtml(phrases.pictures.inWords)}</summary>${words}</details></figure>`;
}
