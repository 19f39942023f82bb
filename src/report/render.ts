import type { Result, Table } from '../model/index.js';
import { renderJson } from './json.js';
import type { Format } from './formats.js';
import type { RenderOptions } from './render-options.js';
import { retell } from './retell.js';
import { renderTerminal } from './terminal/render-terminal.js';

export type { RenderOptions } from './render-options.js';

/** One function a format; a new format is one entry here and one folder. */
const RENDERERS: Record<Format, (result: Result, options: RenderOptions, table: Table) => string> = {
  terminal: renderTerminal,
  json: renderJson,
};

/**
 * Writes a result as text that ends with a line feed. Pure: no stream, no clock.
 * @param table - Where texts in another language than the result's are taken from, and those for the patient.
 */
export function render(result: Result, options: RenderOptions, table: Table): string {
  const { lang = result.language, patientLang = options.lang ?? result.patientLanguage } = options;
  return RENDERERS[options.format](retell(result, { lang, patientLang }, table), options, table);
}
