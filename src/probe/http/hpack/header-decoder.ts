import { CompressionError } from './compression-error.js';
import { huffmanDecoded } from './huffman.js';
import { STATIC_TABLE } from './static-table.js';

type Header = [name: string, value: string];

/** What each entry of the table counts beside its letters (RFC 7541 section 4.1), in bytes. */
const OVERHEAD = 32;

/** The table's size unless settings say otherwise, and ours do not, in bytes. */
const TABLE_BYTES = 4096;

const LARGEST_INTEGER = 2 ** 28;

const sizeOf = ([name, value]: Header): number => name.length + value.length + OVERHEAD;

/** Reads blocks of compressed headers (RFC 7541), all those of one connection in the order received. */
export class HeaderDecoder {
  readonly #maxListBytes: number;
  /** The newest first. */
  readonly #table: Header[] = [];
  #tableBytes = 0;
  #tableLimit = TABLE_BYTES;
  #block: Buffer = Buffer.alloc(0);
  #at = 0;

  /** @param maxListBytes what the headers of one block may come to, each with 32 bytes of overhead */
  constructor(maxListBytes: number) {
    this.#maxListBytes = maxListBytes;
  }

  /**
   * The headers of one block, values one character a byte; undefined where they come to more than the limit.
   *
   * @throws CompressionError where the block cannot be read
   */
  decode(block: Buffer): Header[] | undefined {
    this.#block = block;
    this.#at = 0;
    const headers: Header[] = [];
    let listBytes = 0;
    while (this.#at < block.length) {
      const header = this.#readField();
      if (header === undefined) continue;
      listBytes += sizeOf(header);
      if (listBytes > this.#maxListBytes) return undefined;
      headers.push(header);
    }
    return headers;
  }

  /** One field (section 6), or nothing for a change of the table's size. */
  #readField(): Header | undefined {
    const first = this.#block[this.#at] ?? 0;
    if (first >= 0x80) return this.#entry(this.#readInteger(7));
    if (first >= 0x40) return this.#remember(this.#readLiteral(6));
    if (first < 0x20) return this.#readLiteral(4);
    this.#resize(this.#readInteger(5));
    return undefined;
  }

  #readLiteral(prefixBits: number): Header {
    const index = this.#readInteger(prefixBits);
    const name = index === 0 ? this.#readString() : this.#entry(index)[0];
    return [name, this.#readString()];
  }

  #entry(index: number): Header {
    const header = STATIC_TABLE[index - 1] ?? this.#table[index - 1 - STATIC_TABLE.length];
    if (header === undefined) throw new CompressionError('no such entry');
    return header;
  }

  #remember(header: Header): Header {
    this.#table.unshift(header);
    this.#tableBytes += sizeOf(header);
    this.#evict();
    return header;
  }

  #resize(bytes: number): void {
    if (bytes > TABLE_BYTES) throw new CompressionError('a table larger than allowed');
    this.#tableLimit = bytes;
    this.#evict();
  }

  #evict(): void {
    while (this.#tableBytes > this.#tableLimit) {
      const oldest = this.#table.pop();
      this.#tableBytes -= oldest === undefined ? this.#tableBytes : sizeOf(oldest);
    }
  }

  #readString(): string {
    const huffman = this.#byte() >= 0x80;
    this.#at -= 1;
    const length = this.#readInteger(7);
    const end = this.#at + length;
    if (end > this.#block.length) throw new CompressionError('a string beyond the end');
    const bytes = this.#block.subarray(this.#at, end);
    this.#at = end;
    return huffman ? huffmanDecoded(bytes) : bytes.toString('latin1');
  }

  /** Section 5.1. */
  #readInteger(prefixBits: number): number {
    const mask = 2 ** prefixBits - 1;
    let value = this.#byte() & mask;
    if (value < mask) return value;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#byte();
      value += (byte & 0x7f) * factor;
      if (value > LARGEST_INTEGER || factor > LARGEST_INTEGER) throw new CompressionError('too large a number');
      if (byte < 0x80) return value;
    }
  }

  #byte(): number {
    const byte = this.#block[this.#at];
    if (byte === undefined) throw new CompressionError('cut short');
    this.#at += 1;
    return byte;
  }
}
