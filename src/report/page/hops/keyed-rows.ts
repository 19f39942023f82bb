import type { Row } from '../blocks.js';

/** Rows of one kind: its name before the first of them, the texts below one another. Empty texts have no row. */
export function keyed(key: string, texts: readonly string[]): Row[] {
  return texts.filter((text) => text !== '').map((text, index) => ({ text, marker: index === 0 ? key : '' }));
}
