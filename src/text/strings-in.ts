/** A string of plain data, and the key that it stands under; an entry of a list stands under the list's key. */
export type KeyedString = [key: string, text: string];

/** Every string in plain data. */
export function stringsIn(value: unknown, key = ''): KeyedString[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((entry) => stringsIn(entry, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, name));
}

/** A copy of plain data with every string replaced. */
export function mapStrings<T>(value: T, replace: (text: string, key: string) => string, key = ''): T {
  if (typeof value === 'string') return replace(value, key) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => mapStrings(entry, replace, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, mapStrings(inner as unknown, replace, name)]);
  return Object.fromEntries(entries) as T;
}
