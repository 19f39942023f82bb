/** A shorter value may stand in a longer number or word by chance. */
const SHORTEST_ANYWHERE = 6;

/**
 * Finds a secret value in text: anywhere, or where it is short, only where no letter or digit stands beside it, so that
 * the code `4829` is not found in `1482913`.
 */
export function occurrencesOf(value: string): RegExp {
  const literal = value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const source = value.length < SHORTEST_ANYWHERE ? `(?<![A-Za-z\\d])${literal}(?![A-Za-z\\d])` : literal;
  return new RegExp(source, 'g');
}
