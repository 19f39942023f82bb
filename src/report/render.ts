import type { Result } from '../model/index.js';
import { renderJson } from './json.js';
import type { Format } from './formats.js';
import type { RenderOptions } from './render-options.js';
import { renderTerminal } from './terminal/render-terminal.js';

export type { RenderOptions } from './render-options.js';

/** One function a format; a new format is one entry here and one file. */
const RENDERERS: Record<Format, (result: Result, options: RenderOptions) => string> = {
  terminal: renderTerminal,
  json: renderJson,
};

/** Writes a result as text that ends with a line feed. Pure: no stream, no clock, no table. */
export function render(result: Result, options: RenderOptions): string {
  return RENDERERS[options.format](result, options);
}
