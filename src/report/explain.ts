import type { Table } from '../model/index.js';
import { stringifyJson } from '../text/json.js';
import type { PageContext } from './explain/page-kit.js';
import { topicsOf, type KnownTopic, type Heard } from './explain/topics.js';
import type { PageFormat } from './formats.js';
import { phrasesIn } from './phrases/index.js';
import { renderPage, titleOf } from './render-page.js';
import type { DrawingOptions } from './render-options.js';

/** How an explanation is written. */
export interface ExplainOptions extends DrawingOptions {
  /** Default `terminal`. */
  format?: PageFormat | 'json';
  /** What the words were taken to say; without it those of a message have to be the same. */
  heard?: Heard;
}

/**
 * All that is known about one thing: a cause, fix, finding, question, answer, message, product, stage or exit code by
 * its id, or a text that a portal shows. Where an id means several things, all of them. Undefined where nothing does.
 */
export function explainText(id: string, table: Table, options: ExplainOptions = {}): string | undefined {
  const { lang: language = 'en', format = 'terminal', heard } = options;
  const context: PageContext = { table, language, phrases: phrasesIn(language) };
  const topics = topicsOf(id, context, heard);
  if (topics.length === 0) return undefined;
  if (format === 'json') return explainJson(id, topics, context);
  return renderPage(
    topics.flatMap(({ blocks }) => blocks),
    context.phrases,
    { ...options, format },
  );
}

/** The document for programs: each topic with its kind, id and title, what the table holds of it, and its text. */
function explainJson(asked: string, topics: readonly KnownTopic[], { language, phrases }: PageContext): string {
  const told = topics.map(({ kind, id, rule, blocks }) => ({
    kind,
    id,
    title: titleOf(blocks),
    rule,
    text: renderPage(blocks, phrases, { format: 'terminal', width: 80 }),
  }));
  return `${stringifyJson({ schemaVersion: 1, asked, language, topics: told }, 2)}\n`;
}
