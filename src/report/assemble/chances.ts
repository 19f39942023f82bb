/** How many parts a whole has at three decimals. */
const PARTS = 1000;

/**
 * Rounds chances to three decimals by the largest remainder, so that they add up to exactly one. One of several never
 * becomes 1.000, as only a fault that was seen is certain.
 *
 * @param chances at least zero each; scaled to add up to one first
 */
export function roundChances(chances: readonly number[]): number[] {
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  if (total <= 0) return chances.map(() => 0);
  const exact = chances.map((chance) => (chance / total) * PARTS);
  const parts = exact.map(Math.floor);
  const left = PARTS - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return keepDoubt(parts).map((part) => part / PARTS);
}

/** Moves one part from a whole to the next in rank. */
function keepDoubt(parts: number[]): number[] {
  const whole = parts.indexOf(PARTS);
  if (whole === -1 || parts.length === 1) return parts;
  const next = whole === 0 ? 1 : 0;
  return parts.map((part, index) => (index === whole ? PARTS - 1 : index === next ? 1 : part));
}

/** Three decimals, and never minus zero. */
export function threeDecimals(value: number): number {
  return Math.round(value * PARTS) / PARTS + 0;
}
