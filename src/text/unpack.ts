/** The key of a packed list of records that tells how many there are. */
export const ROWS = '#';

/** The key whose texts stand behind all others: of two languages, each compresses better by itself. */
const OTHER_LANGUAGE = 'es';

/** Data without its texts, an empty one in the place of each; the texts; those of the other language. */
export type Apart = [data: unknown, texts: string[], inOtherLanguage: string[]];

/** What the build has set out to be packed well, as it was: plain data, its keys in their order. */
export function unpack(packed: string): unknown {
  const [data, texts, inOtherLanguage] = JSON.parse(packed) as Apart;
  const next = { texts: texts.values(), inOtherLanguage: inOtherLanguage.values() };
  return inRows(mapTexts(data, (text, other) => text || next[other ? 'inOtherLanguage' : 'texts'].next().value));
}

/** The data with every text replaced, in the order in which they stand. */
export function mapTexts(value: unknown, replace: (text: string, other: boolean) => unknown, other = false): unknown {
  if (typeof value === 'string') return replace(value, other);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, replace, other));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapTexts(one, replace, other || key === OTHER_LANGUAGE)]),
  );
}

/** Packed lists of records stand column by column, as what is alike then stands together. */
function inRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inRows);
  if (typeof value !== 'object' || value === null) return value;
  const { [ROWS]: count, ...columns } = value as Record<string, unknown>;
  const entries = Object.entries(columns).map(([key, column]) => [key, inRows(column)] as const);
  return typeof count === 'number' ? rowsOf(count, entries as [string, unknown[]][]) : Object.fromEntries(entries);
}

/** A record has no such key where its column holds null. */
function rowsOf(count: number, columns: [string, unknown[]][]): object[] {
  return Array.from({ length: count }, (_, row) => {
    const record: Record<string, unknown> = {};
    for (const [key, column] of columns) if (column[row] !== null) record[key] = column[row];
    return record;
  });
}
