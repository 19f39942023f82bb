/** The key of a packed list of records that tells how many there are. */
export const ROWS = '#';

/** The key whose texts stand behind all others: of two languages, each compresses better by itself. */
export const OTHER_LANGUAGE = 'es';

/** Data without its texts, an empty one in the place of each; the texts; those of the other language. */
export type Apart = [data: unknown, texts: string[], inOtherLanguage: string[]];

/** What the build has set out to be packed well, as it was: plain data, its keys in their order. */
export function unpack(packed: string): unknown {
  const [data, ...texts] = JSON.parse(packed) as Apart;
  const taken: [number, number] = [0, 0];
  /** In its own place, as the table is large and waited for. */
  const whole = (value: unknown, language: 0 | 1): unknown => {
    if (typeof value === 'string') return value === '' ? texts[language][taken[language]++] : value;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) value[index] = whole(value[index], language);
      return value;
    }
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record)) record[key] = whole(record[key], key === OTHER_LANGUAGE ? 1 : language);
    return typeof record[ROWS] === 'number' ? rowsOf(record[ROWS], record) : record;
  };
  return whole(data, 0);
}

/**
 * Packed lists of records stand column by column, as what is alike then stands together. A record has no such key where
 * its column holds null.
 */
function rowsOf(count: number, { [ROWS]: _, ...columns }: Record<string, unknown>): object[] {
  const entries = Object.entries(columns as Record<string, unknown[]>);
  return Array.from({ length: count }, (_, row) => {
    const record: Record<string, unknown> = {};
    for (const [key, column] of entries) if (column[row] !== null) record[key] = column[row];
    return record;
  });
}
