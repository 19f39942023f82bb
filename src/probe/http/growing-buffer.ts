/** Bytes put together piece by piece, however small the pieces are, up to a limit. */
export class GrowingBuffer {
  readonly #limit: number;
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;

  /** @param limit how much is kept, in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Puts a piece at the end; false where it did not fit whole. */
  add(piece: Buffer): boolean {
    const wanted = Math.min(this.#limit, this.#length + piece.length);
    if (wanted > this.#bytes.length) this.#grow(wanted);
    const kept = wanted - this.#length;
    piece.copy(this.#bytes, this.#length, 0, kept);
    this.#length = wanted;
    return kept === piece.length;
  }

  /** All that was put in. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(wanted: number): void {
    const larger = Buffer.alloc(Math.min(this.#limit, Math.max(wanted, this.#bytes.length * 2)));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
