import type { StagesBlock } from '../page/blocks.js';
import type { Look } from './look.js';
import { columns, padTo, wrap } from '../../text/wrap.js';

/** Draws one line a stage in columns, or a short heading a stage with its text below where it is narrow. */
export function drawStages({ rows }: StagesBlock, look: Look, inColumns: boolean): string[] {
  const names = Math.max(...rows.map(({ name }) => columns(look.text(name)))) + 2;
  const marks = Math.max(...rows.map(({ mark }) => columns(look.text(mark)))) + 2;
  return rows.flatMap(({ name, mark, tone, text, time }) => {
    const head = padTo(look.text(name), inColumns ? names : columns(look.text(name)) + 1);
    const sign = look.paint(look.text(mark), tone);
    if (!inColumns) {
      const fits = columns(`${head}${sign}  ${time}`) <= look.width;
      const below = [...text, ...(fits ? [] : [time])].flatMap((part) => wrap(look.text(part), look.width - 2));
      return [fits && time !== '' ? `${head}${sign}  ${time}` : head + sign, ...indented(below, 2)];
    }
    const indent = names + marks;
    const [first = '', ...rest] = text.flatMap((part) => wrap(look.text(part), look.width - indent - TIME_WIDTH));
    const line = head + padTo(sign, marks) + first;
    const timed = time === '' ? line : padTo(line, look.width - columns(time)) + time;
    return [timed, ...indented(rest, indent)];
  });
}

/** Room for `12345 ms` and a blank before it. */
const TIME_WIDTH = 9;

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}
