import type { Result, Table } from '../../model/index.js';
import { ticketBlocks } from '../page/ticket/ticket-blocks.js';
import { phrasesIn } from '../phrases/index.js';
import type { RenderOptions } from '../render-options.js';
import { drawMarkdown } from './draw-markdown.js';

/** The ticket. */
export function renderMarkdown(result: Result, options: RenderOptions, table: Table): string {
  return drawMarkdown(ticketBlocks(result, phrasesIn(result.language), options, table));
}
