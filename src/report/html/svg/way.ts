import { escapeHtml } from '../../../text/html.js';
import type { StageRow } from '../../page/blocks.js';
import { columns } from '../../../text/wrap.js';
import { linesOf, svg, TEXT_COLUMNS, type PictureName } from './kit.js';

const LINE = 18;
const GAP = 12;
const MIDDLE = 12;
const TEXT_AT = 32;
const WIDTH = TEXT_COLUMNS - 4;

/** Places below one another, joined by a line that is broken where nobody has come; each state has its own shape. */
export function drawWay(rows: readonly StageRow[], name: PictureName): string {
  let top = 0;
  let body = '';
  for (const [index, row] of rows.entries()) {
    const lines = [...headOf(row), ...(hasWord(row) ? row.text.flatMap((text) => inLines(text)) : [])];
    const height = LINE * lines.length + GAP;
    if (index < rows.length - 1) body += lineBelow(top, height, rows[index + 1]?.tone === 'faint');
    const told = lines.map((line, number) => `<text x="${TEXT_AT}" y="${top + 17 + LINE * number}">${line}</text>`);
    body += `<g class="${row.tone}">${signOf(row.tone)(top + MIDDLE)}${told.join('')}</g>`;
    top += height;
  }
  const words = rows.map(({ name: place, mark, text }) => [`${place}: ${mark}`, ...text].join(', ') + '.');
  return svg(body, top - GAP + 6, name, words);
}

/** The name of the place, and how it went beside it or below. */
function headOf(row: StageRow): string[] {
  const sign = hasWord(row) ? row.mark : row.text.join(' ');
  const [last = '', ...before] = linesOf(row.name, WIDTH).reverse();
  const lines = before.reverse().map((line) => inBold(line, 'place'));
  const isWide = columns(`${last} ${sign}`) > WIDTH;
  const ending = inBold(sign, 'sign');
  return isWide ? [...lines, inBold(last, 'place'), ending] : [...lines, `${inBold(last, 'place')}\u2002${ending}`];
}

function inBold(text: string, kind: string): string {
  return `<tspan class="${kind}">${escapeHtml(text)}</tspan>`;
}

function inLines(text: string): string[] {
  return linesOf(text, WIDTH).map(escapeHtml);
}

function lineBelow(top: number, height: number, isBroken: boolean): string {
  return `<line x1="${MIDDLE}" x2="${MIDDLE}" y1="${top + 24}" y2="${top + height}" class="${isBroken ? 'broken' : 'whole'}"/>`;
}

/** A mark that is no word says nothing beside a sign that is drawn; then the text stands in its place. */
function hasWord({ mark }: StageRow): boolean {
  return /\p{L}/u.test(mark);
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
