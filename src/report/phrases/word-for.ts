/** The words for a code; a code that has none, of another version perhaps, stands for itself. */
export function wordFor(record: Record<string, string>, code: string): string {
  return (Object.hasOwn(record, code) ? record[code] : undefined) ?? code;
}
