import { styleText } from 'node:util';
import type { Screen } from './prompts.js';
import { toAscii } from '../../text/ascii.js';

export interface Paint {
  /** The one thing to look at. */
  strong: (text: string) => string;
  faint: (text: string) => string;
  active: (text: string) => string;
}

/** Styles for a terminal; without colour the text stays as it is. */
export function paintFor(color: boolean): Paint {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    color && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return { strong: style('bold'), faint: style('dim'), active: style('cyan') };
}

/** Columns to write in; a terminal that does not tell has eighty. */
export function columnsOf({ output }: Screen): number {
  return output.columns > 0 ? output.columns : 80;
}

/** The text in the characters that the screen may show; styles stay. */
export function inCharactersOf({ ascii }: Screen, text: string): string {
  return ascii ? toAscii(text.replace(/[ \u00A0]· /g, ', ')) : text;
}
