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

/** A share as a bar, with a mark where it was said to be. */
export function bar(share: number, said: number): string {
  const full = Math.round(share * BAR);
  const mark = Math.min(BAR - 1, Math.round(said * BAR));
  const cells = Array.from({ length: BAR }, (_, at) => (at === mark ? '│' : at < full ? '█' : '░'));
  return cells.join('');
}
