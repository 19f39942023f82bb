import { columns } from '../../../text/wrap.js';
import { escapeHtml } from '../../../text/html.js';
import type { Chart, Row, Stretch } from '../../page/blocks.js';
import { linesOf, svg, TEXT_COLUMNS, type PictureName } from './kit.js';

const LINE = 18;
const BAR = 14;
const GAP = 10;

/** Rows below one another: a text, a fact at the right edge, and the bar over the whole width. */
export function drawBars(rows: readonly Row[], { legend }: Chart, name: PictureName): string {
  // What has neither bar nor weight tells the numbers, which the bars show.
  const shown = rows.filter(({ bar, tone }) => bar !== undefined || tone === 'strong');
  let top = 0;
  let body = patterns(name.id);
  for (const row of shown) {
    const { markup, height } = drawRow(row, top, name.id);
    body += markup;
    top += height;
  }
  const below = drawLegend(legend, top, name.id);
  const words = rows.map(({ text, cells = [] }) => `${[text, ...cells].join(', ')}.`);
  return svg(body + below.markup, top + below.height, name, words);
}

interface Drawn {
  markup: string;
  height: number;
}

function drawRow({ text, tone = 'plain', cells = [], bar }: Row, top: number, id: string): Drawn {
  const fact = cells.join(', ');
  const lines = linesOf(text);
  // A fact has a line of its own where it does not fit beside the last line of the text.
  if (columns(lines.at(-1) ?? '') + columns(fact) + 2 > TEXT_COLUMNS) lines.push('');
  const base = (number: number): number => top + 14 + LINE * number;
  const words = lines.map(
    (line, number) => `<text x="0" y="${base(number)}" class="${tone}">${escapeHtml(line)}</text>`,
  );
  const beside =
    fact === '' ? '' : `<text x="100%" y="${base(lines.length - 1)}" class="end">${escapeHtml(fact)}</text>`;
  const under = top + LINE * lines.length + 2;
  const markup = words.join('') + beside + (bar === undefined ? '' : drawBar(bar, under, id));
  return { markup, height: LINE * lines.length + (bar === undefined ? 2 : BAR + 2 + GAP) };
}

function drawBar(bar: readonly Stretch[], y: number, id: string): string {
  const track = `<rect x="0" y="${y}" width="100%" height="${BAR}" class="track"/>`;
  return track + bar.map((stretch) => drawStretch(stretch, y, id)).join('');
}

/** Never too thin to be seen. */
function drawStretch({ from, to, fill }: Stretch, y: number, id: string): string {
  const width = Math.max(0.005, to - from);
  return `<rect x="${percent(from)}" y="${y}" width="${percent(width)}" height="${BAR}" fill="url(#${id}f${fill})" class="part"/>`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Five fills that differ without colour: empty, slanted lines, dots, full, lines. */
function patterns(id: string): string {
  const marks = [
    '',
    '<path d="M-1 7L7-1M-1 1L1-1M5 7L7 5" class="hatch"/>',
    '<circle cx="3" cy="3" r="1.5" class="solid"/>',
    '<rect width="6" height="6" class="solid"/>',
    '<path d="M0 1.5h6M0 4.5h6" class="hatch"/>',
  ];
  const drawn = marks.map(
    (mark, fill) =>
      `<pattern id="${id}f${fill}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="back"/>${mark}</pattern>`,
  );
  return `<defs>${drawn.join('')}</defs>`;
}

/** A sample of each fill and its name, as many in a line as fit. */
function drawLegend(names: readonly string[], top: number, id: string): Drawn {
  if (names.length === 0) return { markup: '', height: 0 };
  let x = 0;
  let y = top + 4;
  let markup = '';
  for (const [fill, name] of names.entries()) {
    const width = 22 + columns(name) * 7.5 + 14;
    if (x > 0 && x + width > 300) {
      x = 0;
      y += LINE + 4;
    }
    markup += `<rect x="${x}" y="${y}" width="${BAR}" height="${BAR}" fill="url(#${id}f${fill})" class="part"/><text x="${x + 20}" y="${y + 12}">${escapeHtml(name)}</text>`;
    x += width;
  }
  return { markup, height: y - top + LINE };
}
