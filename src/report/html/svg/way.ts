import { escapeHtml } from '../../../text/html.js';
import type { StageRow } from '../../page/blocks.js';
import { linesOf, svg, TEXT_COLUMNS, type PictureName } from './kit.js';

const LINE = 18;
const GAP = 12;
const MIDDLE = 12;
const TEXT_AT = 32;

/** Places below one another, joined by a line that is broken where nobody has come; each state has its own shape. */
export function drawWay(rows: readonly StageRow[], name: PictureName): string {
  let top = 0;
  let body = '';
  for (const [index, row] of rows.entries()) {
    const lines = hasWord(row) ? row.text.flatMap((text) => linesOf(text, TEXT_COLUMNS - 4)) : [];
    const height = LINE * (1 + lines.length) + GAP;
    if (index < rows.length - 1) body += lineBelow(top, height, rows[index + 1]?.tone === 'faint');
    body += `<g class="${row.tone}">${signOf(row.tone)(top + MIDDLE)}${labelOf(row, top + 17)}</g>`;
    body += lines.map((line, number) => textAt(line, top + 17 + LINE * (number + 1))).join('');
    top += height;
  }
  const words = rows.map(({ name: place, mark, text }) => [`${place}: ${mark}`, ...text].join(', ') + '.');
  return svg(body, top - GAP + 6, name, words);
}

function lineBelow(top: number, height: number, isBroken: boolean): string {
  return `<line x1="${MIDDLE}" x2="${MIDDLE}" y1="${top + 24}" y2="${top + height}" class="${isBroken ? 'broken' : 'whole'}"/>`;
}

/** A mark that is no word says nothing beside a sign that is drawn; then the text stands in its place. */
function hasWord({ mark }: StageRow): boolean {
  return /\p{L}/u.test(mark);
}

function labelOf(row: StageRow, y: number): string {
  const [first = '', ...rest] = linesOf(row.name, TEXT_COLUMNS - 14);
  const cut = rest.length === 0 ? first : `${first}…`;
  const sign = hasWord(row) ? row.mark : row.text.join(' ');
  return `<text x="${TEXT_AT}" y="${y}"><tspan class="place">${escapeHtml(cut)}</tspan><tspan dx="8" class="sign">${escapeHtml(sign)}</tspan></text>`;
}

function textAt(line: string, y: number): string {
  return `<text x="${TEXT_AT}" y="${y}">${escapeHtml(line)}</text>`;
}

/** A tick in a circle, a triangle, a cross in a square, or an empty circle. */
function signOf(tone: StageRow['tone']): (y: number) => string {
  switch (tone) {
    case 'good':
      return (y) => `<circle cx="12" cy="${y}" r="10"/><path class="stroke" d="M7 ${y}l4 4 6-8"/>`;
    case 'warn':
      return (y) => `<path d="M12 ${y - 11}l11 20h-22z"/><path class="stroke" d="M12 ${y - 4}v6m0 2v2"/>`;
    case 'bad':
      return (y) =>
        `<rect x="2" y="${y - 10}" width="20" height="20"/><path class="stroke" d="M7 ${y - 5}l10 10m0-10l-10 10"/>`;
    default:
      return (y) => `<circle cx="12" cy="${y}" r="9" class="empty"/>`;
  }
}
