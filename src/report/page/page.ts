import type { Block } from './blocks.js';

/** A page in parts, so that numbers and hops can stand before its last lines. */
export interface Page {
  body: Block[];
  ending: Block[];
  /** What to type for more, for whoever sits at a terminal. */
  hints: Block[];
}

/** How much of a page is shown. */
export interface PageOptions {
  /** Nothing is left out for length. */
  explain: boolean;
  /** Every hop of the check stands behind it, and the way to the sign-in place by place. */
  verbose: boolean;
  /** The page is looked at: what can be drawn stands in it, however short it is. */
  drawn: boolean;
}

/** The first so many, or all of them where nothing is to be left out. */
export function upTo<T>(count: number, items: readonly T[], { explain }: Pick<PageOptions, 'explain'>): T[] {
  return explain ? [...items] : items.slice(0, count);
}
