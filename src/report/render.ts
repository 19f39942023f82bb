import type { Language, Result } from '../model/index.js';
import { renderJson } from './json.js';
import { renderTerminal } from './terminal/render-terminal.js';

/** Formats that a result can be written in. */
export const FORMATS = ['terminal', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  format: Format;
  /** Language of the report's own words; default is that of the result's texts. */
  lang?: Language;
  /** A ranked answer, or one line for each stage of the check; default `diagnosis`. Terminal only, as all below. */
  view?: 'diagnosis' | 'probe';
  /** Columns, default 80; 20 at least, and no more than 100 are used. */
  width?: number;
  /** Colours; default none. */
  color?: boolean;
  /** Letters beyond ASCII; default yes. */
  unicode?: boolean;
  /** Adds the numbers behind the ranking, and all that is otherwise left out for length. */
  explain?: boolean;
  /** Adds every hop of the check with its timings, addresses, certificates and cookies. */
  verbose?: boolean;
}

/** One function a format; a new format is one entry here and one file. */
const RENDERERS: Record<Format, (result: Result, options: RenderOptions) => string> = {
  terminal: renderTerminal,
  json: renderJson,
};

/** Writes a result as text that ends with a line feed. Pure: no stream, no clock, no table. */
export function render(result: Result, options: RenderOptions): string {
  return RENDERERS[options.format](result, options);
}
