import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Ratio } from './pairs.js';
import { ROWS, type RowId } from './rows.js';

const README = join(import.meta.dirname, 'README.md');
const MARKED = /(?<=<!-- figures -->)[^]*(?=<!-- end of figures -->)/;

/** One row of the table, its figures beside its goal. */
export function rowOf(id: RowId, figure: Ratio | string): string {
  const { what, against, goal } = ROWS[id];
  const cells =
    typeof figure === 'string'
      ? [figure, '']
      : [
          `${figure.median.toFixed(2)} (${figure.least.toFixed(2)}-${figure.most.toFixed(2)})`,
          `${figure.measuredMs.toFixed(0)} / ${figure.yardstickMs.toFixed(0)} ms`,
        ];
  return `| ${[what, against, goal, ...cells].join(' | ')} |`;
}

/** The machine, without anything that tells whose it is. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return `${day}, Node ${process.versions.node} on ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${memory} GiB, load ${load} at the start`;
}

/** Writes the table, with the machine that it was measured on, into the README beside. */
export async function keepFigures(rows: readonly string[], on: string): Promise<void> {
  const head = ['| measured | against | goal | ratio (range) | medians |', '| --- | --- | --- | --- | --- |'];
  const readme = await readFile(README, 'utf8');
  const text = readme.replace(MARKED, `\n\n${[...head, ...rows].join('\n')}\n\nMeasured ${on}.\n\n`);
  await writeFile(README, await format(text, { parser: 'markdown', printWidth: 120 }));
}
