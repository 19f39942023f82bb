import type { StageRow, StagesBlock } from '../page/blocks.js';
import type { Look } from './look.js';
import { columns, padTo, wrap } from '../../text/wrap.js';

/**
 * Draws one line a stage in columns, or a short heading a stage with its text below where it is narrow. Arrows lead
 * along a way.
 */
export function drawStages({ rows, way }: StagesBlock, look: Look, inColumns: boolean): string[] {
  if (way === undefined) return drawRows(rows, look, inColumns);
  const places = rows.map((row, index) => (index === 0 ? row : { ...row, name: `→ ${row.name}` }));
  return [
    ...wrap(look.text(way.label), look.width).map((line) => look.paint(line, 'strong')),
    ...drawRows(places, look, inColumns),
    ...wrap(look.text(way.told), look.width),
  ];
}

function drawRows(rows: readonly StageRow[], look: Look, inColumns: boolean): string[] {
  const names = Math.max(...rows.map(({ name }) => columns(look.text(name)))) + 2;
  const marks = Math.max(...rows.map(({ mark }) => columns(look.text(mark)))) + 2;
  const room = look.width - names - marks - TIME_WIDTH;
  return rows.flatMap((row) => {
    if (!inColumns || room < LEAST_TEXT) return drawBelow(row, look);
    const { name, mark, tone, text, time } = row;
    const [first = '', ...rest] = text.flatMap((part) => wrap(look.text(part), room));
    const line = padTo(look.text(name), names) + padTo(look.paint(look.text(mark), tone), marks) + first;
    const timed = time === '' ? line : padTo(line, look.width - columns(time)) + time;
    return [timed, ...indented(rest, names + marks)];
  });
}

/** The name, its mark and its time in one line as far as they fit; the rest below. */
function drawBelow({ name, mark, tone, text, time }: StageRow, look: Look): string[] {
  const sign = look.paint(look.text(mark), tone);
  const head = `${look.text(name)} ${sign}`;
  const withTime = `${head}  ${time}`;
  const below = (parts: string[]): string[] =>
    indented(
      parts.flatMap((part) => wrap(look.text(part), look.width - 2)),
      2,
    );
  if (columns(head) > look.width) {
    return [...wrap(look.text(name), look.width), `  ${sign}`, ...below([...text, time])];
  }
  if (columns(withTime) > look.width) return [head, ...below([...text, time])];
  return [time === '' ? head : withTime, ...below(text)];
}

/** Room for `12345 ms` and a blank before it. */
const TIME_WIDTH = 9;
/** A text in columns is never squeezed below this. */
const LEAST_TEXT = 20;

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}
