import { parseArgs } from 'node:util';

/** What `npm run score -- …` was asked for. */
export interface ScoreOptions {
  /** Simulated visits a cause. */
  each: number;
  /** The reader of words is trained again and again, without some of its sources. */
  sources: boolean;
  /** The figures are kept, and README.md is redrawn. */
  write: boolean;
}

const EACH = 10;

/** The options behind `--`. */
export function scoreOptions(given = process.env['SCORE_OPTIONS'] ?? '[]'): ScoreOptions {
  const flag = { type: 'boolean', default: false } as const;
  const options = { each: { type: 'string' }, sources: flag, write: flag } as const;
  const { values } = parseArgs({ args: JSON.parse(given) as string[], options });
  const { each = EACH, sources, write } = values;
  return { each: Number(each), sources, write };
}
