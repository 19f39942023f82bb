import type { Phrases } from '../../phrases/index.js';
import type { Row } from '../blocks.js';

/** The first rows, and how many more there are: a ticket is to be read, whatever a server sends. */
export function atMost(count: number, rows: readonly Row[], { ticket }: Phrases): Row[] {
  const left = rows.length - count;
  return left < 1 ? [...rows] : [...rows.slice(0, count), { text: ticket.left(left) }];
}
