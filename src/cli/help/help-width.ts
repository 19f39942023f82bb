import { widthOf } from '../terminal-settings.js';

/** Columns of the help, where there is room. */
export const HELP_WIDTH = 80;

/** Columns of the help on a stream. */
export function helpWidthOn(stream: { isTTY?: boolean; columns?: number }): number {
  return Math.min(HELP_WIDTH, widthOf(stream));
}
