/** The way to a place in nested maps and lists. */
export type YamlPath = (string | number)[];

/** What stands at a place of nested maps and lists; undefined where nothing does. */
export function at(value: unknown, path: Readonly<YamlPath>): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}
