/** The next bit of a sort: a reader finds it out, a writer takes the known one; both give it back. */
export type Bit = (sort: number, known: boolean) => boolean;

/** The largest weight that is stored, in steps: few steps cost little accuracy and leave room for more features. */
export const LARGEST = 3;

/** Bits of a number that stand as they are; what is above them is counted. */
const PLAIN = 11;
/** Rows are told apart by how much they hold so far, up to this. */
const MOST_HELD = 6;
/** Sorts of bits: the first of each kind. */
const SORT = { plain: 0, above: 1, negative: 100, larger: 200, some: 300 };

/** Reads a whole number, or writes the known one. */
export function codeNumber(bit: Bit, known = 0): number {
  let value = 0;
  while (bit(SORT.above, value < known >> PLAIN)) value++;
  for (let place = PLAIN - 1; place >= 0; place--) {
    value = value * 2 + (bit(SORT.plain, ((known >> place) & 1) === 1) ? 1 : 0);
  }
  return value;
}

/** Fills a feature's row of weights, one a class, by reading it, or writes the known one. */
export function codeRow(bit: Bit, row: Int8Array, known?: Int8Array): void {
  let held = 0;
  for (let at = 0; at < row.length; at++) {
    const weight = known?.[at] ?? 0;
    const size = codeSize(bit, at, Math.min(held, MOST_HELD), Math.abs(weight));
    held += size;
    row[at] = size > 0 && bit(SORT.negative + at, weight < 0) ? -size : size;
  }
}

function codeSize(bit: Bit, at: number, held: number, known: number): number {
  if (!bit(SORT.some + at * (MOST_HELD + 1) + held, known > 0)) return 0;
  let size = 1;
  while (size < LARGEST && bit(SORT.larger + held * LARGEST + size, known > size)) size++;
  return size;
}
