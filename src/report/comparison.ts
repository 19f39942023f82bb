import { SCHEMA_VERSION, type Comparison, type Result, type ResultFinding } from '../model/index.js';
import { TOOL } from '../model/tool.js';
import { stringifyJson } from '../text/json.js';
import type { PageFormat } from './formats.js';
import { paragraph } from './page/blocks.js';
import { comparisonBlocks, meaningText, type Compared } from './page/comparison/comparison-blocks.js';
import { phrasesIn, type Phrases } from './phrases/index.js';
import type { DrawingOptions } from './render-options.js';
import { renderPage } from './render-page.js';

export type { Compared } from './page/comparison/comparison-blocks.js';

/** How a comparison is written. */
export interface ComparisonOptions extends DrawingOptions {
  format: PageFormat | 'json';
  /** What the exit code will say: `worse`, `new` where anything new was to be told, or nothing of the kind. */
  outcome: 'worse' | 'new' | 'no-worse';
}

type Pair = readonly [Compared, Compared];

/** Two results side by side as text that ends with a line feed. */
export function renderComparison(comparison: Comparison, pair: Pair, options: ComparisonOptions): string {
  const { format, outcome, lang = 'en' } = options;
  const phrases = phrasesIn(lang);
  if (format === 'json') return `${stringifyJson(jsonOf(comparison, pair, phrases), 2)}\n`;
  const ending = paragraph(phrases.compare.exits[outcome], { tone: 'faint' });
  return renderPage([...comparisonBlocks(comparison, pair, phrases), ending], phrases, { ...options, format });
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
