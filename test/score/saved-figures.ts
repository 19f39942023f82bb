import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redrawPages } from './drawing/pages.js';
import type { Figures } from './figures.js';

const file = join(import.meta.dirname, 'figures.json');

/** The figures that the pages show, as they were measured. */
export function savedFigures(): Figures {
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}

/** Keeps the figures, and those of before which were not taken this time, and redraws the pages. */
export async function saveFigures(measured: Figures): Promise<void> {
  const figures = existsSync(file) ? { ...savedFigures(), ...measured } : measured;
  await writeFile(file, `${JSON.stringify(rounded(figures), undefined, 1)}\n`);
  redrawPages(savedFigures());
}

/** Six digits are enough, and the same on every machine. */
export function rounded<T>(figures: T): T {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);
  return JSON.parse(JSON.stringify(figures, round)) as T;
}
