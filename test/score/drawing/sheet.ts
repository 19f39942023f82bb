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

/** For a page: each with its heading. */
export function asMarkdown(sheets: readonly Sheet[]): string {
  return sheets.map(markdownOf).join('\n');
}

function textOf({ title, about, head, rows }: Sheet): string {
  const widths = widthsOf([head, ...rows]);
  const lines = [head, ...rows].map((cells) => `  ${padded(cells, widths).join('  ').trimEnd()}`);
  return `${title}\n${about}\n\n${lines.join('\n')}\n`;
}

function markdownOf(sheet: Sheet): string {
  return `### ${sheet.title}\n\n${sheet.about}\n\n${asTable(sheet)}\n`;
}

/** Its table alone, for a page. */
export function asTable({ head, rows }: Pick<Sheet, 'head' | 'rows'>): string {
  const widths = widthsOf([head, ...rows]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [padded(head, widths), rule, ...rows.map((cells) => padded(cells, widths))].map(line).join('\n');
}

function widthsOf(lines: readonly string[][]): number[] {
  return (lines[0] ?? []).map((_, at) => Math.max(...lines.map((cells) => (cells[at] ?? '').length), 3));
}

function padded(cells: readonly string[], widths: readonly number[]): string[] {
  return widths.map((width, at) => (cells[at] ?? '').padEnd(width));
}
