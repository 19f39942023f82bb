import type { Result, Table } from '../model/index.js';
import { renderHtml } from './html/render-html.js';
import { renderJson } from './json.js';
import type { Format } from './formats.js';
import type { RenderOptions } from './render-options.js';
import { redactHosts } from './redact/redact-hosts.js';
import { retell } from './retell.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import { renderSheet } from './sheet/render-sheet.js';
import { renderSheetHtml } from './sheet/render-sheet-html.js';
import { renderTerminal } from './terminal/render-terminal.js';

export type { RenderOptions } from './render-options.js';

/** One function a format; a new format is one entry here and one folder. */
const RENDERERS: Record<Format, (result: Result, options: RenderOptions, table: Table) => string> = {
  terminal: renderTerminal,
  html: renderHtml,
  json: renderJson,
  markdown: renderMarkdown,
  sheet: renderSheet,
  'sheet-html': renderSheetHtml,
};

/**
 * Writes a result as text that ends with a line feed. Pure: no stream, no clock.
 * @param table - Where texts in another language than the result's are taken from, and those for the patient.
 */
export function render(result: Result, options: RenderOptions, table: Table): string {
  return RENDERERS[options.format](resultToShow(result, options, table), options, table);
}

/** The result in the languages that are asked for, and without what is to be left out. */
function resultToShow(result: Result, options: RenderOptions, table: Table): Result {
  const { lang = result.language, patientLang = options.lang ?? result.patientLanguage, redactHosts: redact } = options;
  const asTold = lang === result.language && patientLang === result.patientLanguage;
  if (asTold && redact !== true) return result;
  return retell(redact === true ? redactHosts(result) : result, { lang, patientLang }, table);
}
