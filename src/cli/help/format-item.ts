import type { Help } from 'commander';
import { HELP_WIDTH } from './help-width.js';

/** Columns that an explanation needs to stand beside what it explains. */
const LEAST_BESIDE = 14;
const INDENT = 2;

/** An entry of the help. Where there is no room for two columns, as on a narrow terminal, the explanation stands below. */
export function formatItem(term: string, termWidth: number, about: string, helper: Help): string {
  const { helpWidth = HELP_WIDTH } = helper;
  const column = INDENT + termWidth + 2;
  const isBeside = helpWidth - column >= LEAST_BESIDE;
  const blanks = ' '.repeat(isBeside ? column : 3 * INDENT);
  const lines = helper.boxWrap(about, helpWidth - blanks.length).replaceAll('\n', `\n${blanks}`);
  const start = ' '.repeat(INDENT) + term;
  return isBeside ? start.padEnd(column) + lines : `${start}\n${blanks}${lines}`;
}
