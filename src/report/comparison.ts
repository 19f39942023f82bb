import { SCHEMA_VERSION, type Comparison, type Result, type ResultFinding } from '../model/index.js';
import { TOOL } from '../model/tool.js';
import { stringifyJson } from '../text/json.js';
import type { Format } from './formats.js';
import { documentOf } from './html/document.js';
import { drawMarkdown } from './markdown/draw-markdown.js';
import { paragraph, type Block, type ParagraphBlock } from './page/blocks.js';
import { comparisonBlocks, meaningText, type Compared } from './page/comparison/comparison-blocks.js';
import { phrasesIn, type Phrases } from './phrases/index.js';
import type { DrawingOptions } from './render-options.js';
import { drawBlocks } from './terminal/draw-blocks.js';

export type { Compared } from './page/comparison/comparison-blocks.js';

/** How a comparison is written. */
export interface ComparisonOptions extends DrawingOptions {
  format: Format;
  /** What the exit code will say: `worse`, `new` where anything new was to be told, or nothing of the kind. */
  outcome: 'worse' | 'new' | 'no-worse';
}

/** Blocks that begin with the paragraph that all the others explain. */
type Titled = [ParagraphBlock, ...Block[]];
type Pair = readonly [Compared, Compared];

/** Draws the blocks of a comparison; formats that are not here are not for two results. */
const DRAW: Partial<Record<Format, (blocks: Titled, phrases: Phrases, options: ComparisonOptions) => string>> = {
  terminal: drawBlocks,
  markdown: drawMarkdown,
  html: ([title, ...rest], phrases, { lang = 'en' }) =>
    documentOf(title.text, [title, ...rest], { lang, phrases, note: `${TOOL.name} ${TOOL.version}` }),
};

/** Two results side by side as text that ends with a line feed; undefined in a format that is for one result alone. */
export function renderComparison(comparison: Comparison, pair: Pair, options: ComparisonOptions): string | undefined {
  const phrases = phrasesIn(options.lang ?? 'en');
  if (options.format === 'json') return `${stringifyJson(jsonOf(comparison, pair, phrases), 2)}\n`;
  const ending = paragraph(phrases.compare.exits[options.outcome], { tone: 'faint' });
  return DRAW[options.format]?.([...comparisonBlocks(comparison, pair, phrases), ending], phrases, options);
}

function jsonOf({ worse, meaning, changes, findings }: Comparison, [a, b]: Pair, phrases: Phrases): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: TOOL,
    worse,
    a: sideOf(a.result),
    b: sideOf(b.result),
    meaning: meaning.map((one) => {
      const [text, advice] = meaningText(one, phrases);
      return { ...one, text, advice };
    }),
    changes,
    findings: {
      new: findings.new.map(shortly),
      gone: findings.gone.map(shortly),
      both: findings.both.map(shortly),
    },
  };
}

function sideOf({ target, verdict, evidence, causes }: Result): object {
  return { target, checkedAt: evidence?.startedAt ?? null, verdict, cause: causes[0]?.id ?? null };
}

function shortly({ id, stage, severity, scope, summary, facts }: ResultFinding): object {
  return { id, stage, severity, scope, summary, facts };
}
