/** One table of the report. */
export interface Sheet {
  title: string;
  /** What the figures are of, in a sentence or two. */
  about: string;
  head: string[];
  rows: string[][];
}

/** For a terminal. */
export function asText(sheets: readonly Sheet[]): string {
  return sheets.map(textOf).join('\n');
}

function textOf({ title, about, head, rows }: Sheet): string {
  const widths = widthsOf([head, ...rows]);
  const lines = [head, ...rows].map((cells) => `  ${padded(cells, widths).join('  ').trimEnd()}`);
  return `${title}\n${about}\n\n${lines.join('\n')}\n`;
}

function widthsOf(lines: readonly string[][]): number[] {
  return (lines[0] ?? []).map((_, at) => Math.max(...lines.map((cells) => (cells[at] ?? '').length), 3));
}

function padded(cells: readonly string[], widths: readonly number[]): string[] {
  return widths.map((width, at) => (cells[at] ?? '').padEnd(width));
}
