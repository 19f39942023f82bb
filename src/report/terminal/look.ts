import { Chalk, type ChalkInstance } from 'chalk';
import { cleanText } from '../../text/clean.js';
import { toAscii } from '../../text/ascii.js';
import type { Tone } from '../page/tone.js';
import type { DrawingOptions } from '../render-options.js';
import { windowsCommand } from './windows-command.js';

/** Width of a page, in columns, where the caller names none. */
const DEFAULT_WIDTH = 80;
/** Lines longer than this are tiring to read, however wide the screen. */
const WIDEST = 100;
const NARROWEST = 20;

/** How a page is drawn: its width in columns, its letters and its colours. */
export interface Look {
  width: number;
  /** One line of text as it may be shown: no control characters, and plain ASCII where that was asked for. */
  text: (raw: string) => string;
  /** A command as the reader's computer runs it. */
  command: (raw: string) => string;
  paint: (text: string, tone: Tone) => string;
}

/** A look for a width, with or without colours and letters beyond ASCII. */
export function lookOf({ width, accessible = false, color = false, unicode = true, shell }: DrawingOptions): Look {
  // A statement that is read aloud is one line, unless the screen breaks it.
  const columns = accessible ? (width ?? Infinity) : Math.min(WIDEST, width ?? DEFAULT_WIDTH);
  const brush = new Chalk({ level: color ? 1 : 0 });
  const text = (raw: string) => (unicode ? cleanText(raw) : toAscii(cleanText(raw)));
  return {
    width: Math.max(NARROWEST, Math.floor(columns)),
    text,
    command: (raw) => text(shell === 'windows' ? windowsCommand(raw) : raw),
    paint: (text, tone) => (text === '' ? '' : tones(brush)[tone](text)),
  };
}

function tones(brush: ChalkInstance): Record<Tone, (text: string) => string> {
  return {
    plain: (text) => text,
    strong: brush.bold,
    good: brush.green,
    note: brush.cyan,
    warn: brush.yellow,
    bad: brush.red.bold,
    faint: brush.dim,
  };
}
