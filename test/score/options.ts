import { parseArgs } from 'node:util';

/** What `npm run score -- …` was asked for. */
export interface ScoreOptions {
  /** Simulated visits a cause. */
  each: number;
  /** The figures are kept, and README.md is redrawn. */
  write: boolean;
}

const EACH = 10;

/** The options behind `--`. */
export function scoreOptions(given = process.env['SCORE_OPTIONS'] ?? '[]'): ScoreOptions {
  const options = { each: { type: 'string' }, write: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: JSON.parse(given) as string[], options });
  return { each: values.each === undefined ? EACH : Number(values.each), write: values.write === true };
}
