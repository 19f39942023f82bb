/** How fast a chance follows what is met: by so much of the difference at least. */
const SLOWEST = 1 / 150;
const TOP = 2 ** 32;
/** Below this range another byte is due. */
const BYTE_DUE = 2 ** 24;

/** The chance that the next bit of its sort is set, learned from those before. */
export class Chance {
  #chance = 0.5;
  #rate = 0.5;

  /** Where a range is parted: what is below means a set bit. Both parts have some room. */
  part(range: number): number {
    return Math.floor(range * this.#chance);
  }

  /** A bit of this sort was met. */
  learn(bit: boolean): void {
    this.#chance += ((bit ? 0.999 : 0.001) - this.#chance) * this.#rate;
    this.#rate = Math.max(SLOWEST, this.#rate / (1 + this.#rate));
  }
}

/** Chances by sort, made when first asked for. */
export class Chances {
  readonly #known: Chance[] = [];

  /** The chance of one sort of bit. */
  of(sort: number): Chance {
    return (this.#known[sort] ??= new Chance());
  }
}

/** Reads bits that were written with the same chances (a range coder: likely bits take less than a bit of room). */
export class BitReader {
  readonly #bytes: Uint8Array;
  #next = 0;
  #range = TOP - 1;
  #code = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let count = 0; count < 4; count++) this.#shift();
  }

  /** The next bit, of a sort whose chance is known. */
  bit(chance: Chance): boolean {
    const part = chance.part(this.#range);
    const bit = this.#code < part;
    chance.learn(bit);
    if (!bit) this.#code -= part;
    this.#range = bit ? part : this.#range - part;
    while (this.#range < BYTE_DUE) {
      this.#range *= 256;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    this.#code = this.#code * 256 + (this.#bytes[this.#next++] ?? 0);
  }
}
