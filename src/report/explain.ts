import type { Table } from '../model/index.js';
import { causePage } from './explain/cause.js';
import { findingPage } from './explain/finding.js';
import { fixPage } from './explain/fix.js';
import { messagePage, screenTextPage } from './explain/message.js';
import type { PageContext, PageMaker } from './explain/page-kit.js';
import { productPage } from './explain/product.js';
import { choicePage, questionPage } from './explain/question.js';
import { exitPage, stagePage } from './explain/stage.js';
import { phrasesIn } from './phrases/index.js';
import type { DrawingOptions } from './render-options.js';
import { drawBlocks } from './terminal/draw-blocks.js';

const BY_ID: PageMaker[] = [
  causePage,
  fixPage,
  findingPage,
  questionPage,
  choicePage,
  messagePage,
  productPage,
  stagePage,
  exitPage,
];

/**
 * All that is known about one thing: a cause, fix, finding, question, answer, message, product, stage or exit code by
 * its id, or a text that a portal shows. Where an id means several things, all of them. Undefined where nothing does.
 */
export function explainText(id: string, table: Table, options: DrawingOptions = {}): string | undefined {
  const language = options.lang ?? 'en';
  const context: PageContext = { table, language, phrases: phrasesIn(language) };
  const wanted = id.trim();
  const pages = BY_ID.flatMap((page) => page(wanted, context) ?? []);
  const blocks = pages.length > 0 ? pages : (screenTextPage(wanted, context) ?? []);
  return blocks.length === 0 ? undefined : drawBlocks(blocks, context.phrases, options);
}
