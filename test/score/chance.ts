/**
 * A number from 0 to 1 that hangs on its key alone: the same patient meets the same luck whatever is asked, and in whatever
 * order, so that two ways of leading a visit are compared on the same patients.
 */
export function chance(...key: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of key.join('\u0000')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of the names, as often as its share of the whole says. */
export function drawFrom<T extends string>(shares: readonly (readonly [T, number])[], luck: number): T {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  let left = luck * total;
  for (const [name, share] of shares) {
    left -= share;
    if (left < 0) return name;
  }
  const last = shares.at(-1);
  if (last === undefined) throw new Error('there is nothing to draw from');
  return last[0];
}

/** One of them, each as likely as the others. */
export function drawOne<T extends string>(names: readonly T[], luck: number): T {
  return drawFrom(
    names.map((name) => [name, 1] as const),
    luck,
  );
}
