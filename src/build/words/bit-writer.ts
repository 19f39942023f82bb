import type { Chance } from '../../words/classifier/bits.js';

const TOP = 2 ** 32;
const BYTE_DUE = 2 ** 24;

/** Writes bits for a `BitReader`. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = TOP - 1;

  /** Writes a bit of a sort whose chance is known, and gives it back. */
  bit(chance: Chance, bit: boolean): boolean {
    const part = chance.part(this.#range);
    chance.learn(bit);
    if (!bit) this.#low += part;
    this.#range = bit ? part : this.#range - part;
    while (this.#range < BYTE_DUE) {
      this.#range *= 256;
      this.#shift();
    }
    return bit;
  }

  /** All that was written. */
  end(): Uint8Array {
    for (let count = 0; count < 4; count++) this.#shift();
    return Uint8Array.from(this.#bytes);
  }

  #shift(): void {
    if (this.#low >= TOP) this.#carry();
    this.#low %= TOP;
    this.#bytes.push(Math.floor(this.#low / BYTE_DUE));
    this.#low = (this.#low % BYTE_DUE) * 256;
  }

  #carry(): void {
    let at = this.#bytes.length - 1;
    for (; this.#bytes[at] === 255; at--) this.#bytes[at] = 0;
    this.#bytes[at] = (this.#bytes[at] ?? 0) + 1;
  }
}
