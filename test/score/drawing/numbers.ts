import type { Figure } from '../intervals.js';

/** A share in 100, with its interval: `81 (77–85)`. */
export function inHundred({ value, least, most }: Figure): string {
  const whole = (share: number) => (100 * share).toFixed(0);
  return `${whole(value)} (${whole(least)}–${whole(most)})`;
}

/** A figure with its interval. */
export function withRange({ value, least, most }: Figure, digits = 1): string {
  return `${value.toFixed(digits)} (${Math.max(0, least).toFixed(digits)}–${most.toFixed(digits)})`;
}

const BAR = 20;

/** A share as a bar. */
export function bar(share: number): string {
  const full = Math.round(share * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}
