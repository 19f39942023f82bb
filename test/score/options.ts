import { parseArgs } from 'node:util';

/** What `npm run score -- …` was asked for. */
export interface ScoreOptions {
  /** Simulated visits a cause. */
  each: number;
}

const EACH = 20;

/** The options behind `--`. */
export function scoreOptions(given = process.env['SCORE_OPTIONS'] ?? '[]'): ScoreOptions {
  const { values } = parseArgs({ args: JSON.parse(given) as string[], options: { each: { type: 'string' } } });
  return { each: values.each === undefined ? EACH : Number(values.each) };
}
