import type { World } from './world.js';

/** What `--color` takes. */
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/**
 * Whether to write colours. The option goes first, then `NO_COLOR` (no-color.org) and `FORCE_COLOR`, where set and not
 * empty, then `TERM=dumb`, then whether there is a terminal.
 */
export function wantsColor(choice: ColorChoice, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR = '', FORCE_COLOR = '' } = env;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !isDumb(env);
}

/** A terminal that can only write on, never go back. */
export function isDumb(env: NodeJS.ProcessEnv): boolean {
  return env['TERM'] === 'dumb';
}

/** Columns to write in: the terminal's, or 80 where there is none. */
export function widthOf(stream: { isTTY?: boolean; columns?: number }): number {
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80;
}

/** Where questions can be asked: standard output, or standard error while the report goes to a pipe; undefined for nowhere. */
export function promptStream(
  { stdin, stdout, stderr }: Pick<World, 'stdin' | 'stdout' | 'stderr'>,
  outputIsReport: boolean,
): NodeJS.WriteStream | undefined {
  if (!stdin.isTTY) return undefined;
  if (stdout.isTTY && !outputIsReport) return stdout;
  return stderr.isTTY ? stderr : undefined;
}
