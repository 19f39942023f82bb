import { parseArgs } from 'node:util';

/** What `npm run score -- …` was asked for. */
export interface ScoreOptions {
  /** Simulated visits a cause. */
  each: number;
  /** Only the open stories that are missed are listed. */
  stories: boolean;
  /** The reader of words is trained again and again, without some of its sources. */
  sources: boolean;
  /** The figures are kept, and the pages are redrawn. */
  write: boolean;
}

const EACH = 10;

/** The options behind `--`. */
export function scoreOptions(given = process.env['SCORE_OPTIONS'] ?? '[]'): ScoreOptions {
  const flag = { type: 'boolean', default: false } as const;
  const options = { each: { type: 'string' }, sources: flag, stories: flag, write: flag } as const;
  const { values } = parseArgs({ args: JSON.parse(given) as string[], options });
  const { each = EACH, ...flags } = values;
  return { each: Number(each), ...flags };
}
