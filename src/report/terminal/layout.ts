import {
  sidesInTurn,
  type Block,
  type Chart,
  type ParagraphBlock,
  type Row,
  type SectionBlock,
} from '../page/blocks.js';
import { drawBar, drawLegend } from './bars.js';
import { drawSides } from './layout-sides.js';
import { drawStages } from './layout-stages.js';
import type { Look } from './look.js';
import { columns, padTo, wrap } from '../../text/wrap.js';
import { stackBlocks } from './stack-blocks.js';

/** From this width on labels and facts stand in columns; below it they become lines. */
const COLUMNS_FROM = 60;
const LABEL_WIDTH = 11;
/** Facts that stand under their text, not beside it, are set in by as much. */
const CELLS_INDENT = 2;
/** A text in columns is never squeezed below this. */
const LEAST_TEXT = 24;

/** Draws blocks as one text that ends with a line feed. */
export function layOut(blocks: readonly Block[], look: Look): string {
  return stackBlocks(blocks, (block) => drawBlock(block, look));
}

function drawBlock(block: Block, look: Look): string[] {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block, look);
    case 'section':
      return drawSection(block, look);
    case 'stages':
      return drawStages(block, look, look.width >= COLUMNS_FROM);
    case 'sides':
      return (
        (look.width >= COLUMNS_FROM ? drawSides(block, look) : undefined) ??
        sidesInTurn(block).flatMap((section) => drawSection(section, look))
      );
  }
}

function drawParagraph({ text, tone = 'plain', aside }: ParagraphBlock, look: Look): string[] {
  const end = look.text(aside ?? '');
  const reserved = look.width >= COLUMNS_FROM && end !== '' ? columns(end) + 2 : 0;
  const lines = wrap(look.text(text), look.width - reserved).map((line) => look.paint(line, tone));
  if (end === '') return lines;
  const [first = '', ...rest] = lines;
  if (reserved === 0) return [first, ...rest, ...wrap(end, look.width)];
  return [padTo(first, look.width - columns(end)) + end, ...rest];
}

function drawSection(block: SectionBlock, look: Look): string[] {
  if (block.chart !== undefined) return drawChart(block, block.chart, look);
  const { label, rows, indent: under } = block;
  const name = look.text(label);
  const inColumns = look.width >= COLUMNS_FROM;
  const indent = inColumns ? (under ?? LABEL_WIDTH) : 0;
  const body = drawRows(rows, look, look.width - indent, inColumns).map((line) => ' '.repeat(indent) + line);
  const [first, ...rest] = body;
  if (first === undefined || !inColumns || under !== undefined || columns(name) >= LABEL_WIDTH) {
    return [...wrap(name, look.width).map((line) => look.paint(line, 'strong')), ...body];
  }
  return [look.paint(padTo(name, LABEL_WIDTH), 'strong') + first.slice(LABEL_WIDTH), ...rest];
}

/** Under its label: each bar over the whole width below its text, and what the fills stand for. */
function drawChart({ label, rows }: SectionBlock, { told, legend }: Chart, look: Look): string[] {
  return [
    ...wrap(look.text(label), look.width).map((line) => look.paint(line, 'strong')),
    ...rows.flatMap((row) => [
      ...drawRows([row], look, look.width, look.width >= COLUMNS_FROM),
      ...(row.bar === undefined ? [] : [drawBar(row.bar, look)]),
    ]),
    ...[told, drawLegend(legend)].flatMap((line) => wrap(look.text(line), look.width)),
  ];
}

function drawRows(rows: readonly Row[], look: Look, width: number, inColumns: boolean): string[] {
  const markerWidth = widthForMarkers(rows, look, inColumns);
  if (markerWidth * 4 > width) return drawRows(withoutColumn(rows), look, width, inColumns);
  const widths = cellWidths(rows, look);
  const cellsWidth = widths.reduce((sum, cell) => sum + cell + 2, 0);
  const beside = inColumns && width - markerWidth - cellsWidth >= LEAST_TEXT;
  return rows.flatMap((row) => drawRow(row, look, { width, markerWidth, widths: beside ? widths : [] }));
}

/** Numbers and words have a wider gap behind them, as the text under them is long. */
function widthForMarkers(rows: readonly Row[], look: Look, inColumns: boolean): number {
  const markers = rows.map(({ marker = '' }) => look.text(marker));
  const widest = Math.max(0, ...markers.map(columns));
  const isWide = markers.some((marker) => /^\d|..(?<!:)$/.test(marker));
  return widest === 0 ? 0 : widest + (inColumns && isWide ? 2 : 1);
}

/** Where a column of markers would take a quarter of the width or more, each stands before its text. */
function withoutColumn(rows: readonly Row[]): Row[] {
  return rows.map(({ marker = '', ...row }) => ({ ...row, text: marker === '' ? row.text : `${marker} ${row.text}` }));
}

function drawRow(row: Row, look: Look, space: { width: number; markerWidth: number; widths: number[] }): string[] {
  const { text, tone = 'plain', marker = '', cells = [], whole = false } = row;
  const { width, markerWidth, widths } = space;
  const shown = cells.map((cell) => look.text(cell));
  const right = widths.map((cell, index) => `  ${alignCell(shown[index] ?? '', cell, index, widths.length)}`).join('');
  const reserved = cells.length === 0 ? 0 : columns(right);
  const room = width - markerWidth - reserved;
  const lines = whole ? [look.command(text)] : wrap(look.text(text), room);
  const drawn = lines.map((line, index) => {
    const head = padTo(index === 0 ? look.text(marker) : '', markerWidth);
    const tail = index === 0 && reserved > 0 ? padTo('', room - columns(line)) + right : '';
    return look.paint(head + line, tone) + tail;
  });
  if (cells.length === 0 || reserved > 0) return drawn;
  const indent = Math.max(markerWidth, CELLS_INDENT);
  const below = wrap(shown.filter((cell) => cell !== '').join(', '), width - indent);
  return [...drawn, ...below.map((line) => ' '.repeat(indent) + line)];
}

/** The last of several columns holds numbers and stands flush right; a single one does as well. */
function alignCell(cell: string, width: number, index: number, count: number): string {
  return padTo(cell, width, index === count - 1 ? 'left' : 'right');
}

function cellWidths(rows: readonly Row[], look: Look): number[] {
  const count = Math.max(0, ...rows.map(({ cells = [] }) => cells.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map(({ cells = [] }) => columns(look.text(cells[index] ?? '')))),
  );
}
