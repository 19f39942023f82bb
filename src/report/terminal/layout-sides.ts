import type { SidesBlock } from '../page/blocks.js';
import type { Look } from './look.js';
import { columns, padTo, wrap } from '../../text/wrap.js';

const GAP = 2;

/** Draws two columns side by side; undefined where a word does not fit into its column. */
export function drawSides({ heads, rows }: SidesBlock, look: Look): string[] | undefined {
  const names = Math.max(...rows.map(({ name }) => columns(look.text(name)))) + GAP;
  const width = Math.floor((look.width - names - GAP) / 2);
  const told = rows.map(({ name, sides }) => ({
    name: look.text(name),
    sides: sides.map(({ text, tone }) => ({ tone, lines: wrap(look.text(text), width) })),
  }));
  const all = told.flatMap(({ sides }) => sides.flatMap(({ lines }) => lines));
  if (all.some((line) => columns(line) > width)) return undefined;
  const line = (name: string, left: string, right: string): string =>
    padTo(name, names) + padTo(left, width + GAP) + right;
  return [
    look.paint(line('', ...heads), 'strong'),
    ...told.flatMap(({ name, sides: [left, right] }) =>
      Array.from({ length: Math.max(left?.lines.length ?? 0, right?.lines.length ?? 0) }, (_, index) =>
        line(
          index === 0 ? name : '',
          look.paint(left?.lines[index] ?? '', left?.tone ?? 'plain'),
          look.paint(right?.lines[index] ?? '', right?.tone ?? 'plain'),
        ),
      ),
    ),
  ];
}
