import type { Result, Table } from '../../model/index.js';
import type { RenderOptions } from '../render-options.js';
import { lookOf, type Look } from '../terminal/look.js';
import { wrap } from '../../text/wrap.js';
import { sheetOf, type SheetSection } from './sheet.js';

/** Columns of a page that is printed or mailed as it is. */
const WIDTH = 72;

/** The patient's sheet as plain text: one page, no colour. */
export function renderSheet(result: Result, options: RenderOptions, table: Table): string {
  const { width = WIDTH, unicode = true } = options;
  const look = lookOf({ unicode, width: Math.min(width, WIDTH) });
  const { title, opening, sections, urgent } = sheetOf(result, table);
  const paragraphs = [[title], [opening], ...sections.map((section) => linesOf(section, options)), [urgent]];
  return paragraphs
    .map((lines) => lines.flatMap((line) => wrapped(line, look)).join('\n'))
    .filter((text) => text !== '')
    .map((text) => `${text}\n`)
    .join('\n');
}

/** A screen reader tells by itself that a line ends; a bullet would be one more word. */
function linesOf({ kind, heading, text, list }: SheetSection, { accessible = false }: RenderOptions): string[] {
  const bullet = accessible ? '' : '- ';
  const items = list.map((item, index) => `${kind === 'steps' ? `${index + 1}. ` : bullet}${item}`);
  return [heading, ...(text === '' ? [] : [text]), ...items];
}

function wrapped(line: string, look: Look): string[] {
  const mark = /^(?:\d+\.|-) /.exec(line)?.[0] ?? '';
  return wrap(look.text(line), look.width, mark.length);
}
