import { brotliDecompressSync } from 'node:zlib';

/** The key of a packed list of records that tells how many there are. */
export const ROWS = '#';

/** What the build has packed into a string, as it was: plain data, its keys in their order. */
export function unpack(packed: string): unknown {
  return inRows(JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString()));
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
