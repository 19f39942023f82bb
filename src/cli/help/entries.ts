/** What is explained, and the explanation. */
export type Entry = readonly [term: string, about: string];

/** Columns that an explanation needs to stand beside what it explains. */
const LEAST_BESIDE = 14;
const INDENT = 2;

/** Columns that the longest of what is explained takes. */
export function termWidth(entries: readonly Entry[]): number {
  return Math.max(...entries.map(([term]) => term.length));
}

/**
 * Lines of the help, in two columns. Where there is no room for them, as on a narrow terminal, an explanation stands below.
 * @param room - Columns of what is explained.
 */
export function entryLines(entries: readonly Entry[], room: number, width: number): string[] {
  const column = INDENT + room + 2;
  const isBeside = width - column >= LEAST_BESIDE;
  const blanks = ' '.repeat(isBeside ? column : 3 * INDENT);
  return entries.flatMap(([term, about]) => {
    const start = ' '.repeat(INDENT) + term;
    const [first = '', ...rest] = wrapped(about, width - blanks.length);
    const lines = rest.map((line) => blanks + line);
    return isBeside ? [start.padEnd(column) + first, ...lines] : [start, blanks + first, ...lines];
  });
}

/** Breaks a text of ours, whose letters are a column wide each, between its words. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
