import type { Stretch } from '../page/blocks.js';
import type { Look } from './look.js';

/** What the fills are drawn with, each told from the others without colour, in plain ASCII as well. */
const FILLS = ['░', '▒', '▓', '█', '▄'];

/** A bar over the whole width; a stretch that is shorter than a column has one while there is room. */
export function drawBar(bar: readonly Stretch[], look: Look): string {
  let line = '';
  for (const { from, to, fill } of bar) {
    const start = Math.min(look.width - 1, Math.max(line.length, Math.floor(from * look.width)));
    const end = Math.min(look.width, Math.max(start + 1, Math.round(to * look.width)));
    line = line.padEnd(start) + look.text(FILLS[fill] ?? '').repeat(end - start);
  }
  return line.slice(0, look.width);
}

/** What each fill stands for. */
export function drawLegend(names: readonly string[]): string {
  return names.map((name, fill) => `${FILLS[fill] ?? ''} ${name}`).join('   ');
}
