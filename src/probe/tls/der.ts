/** One element of a DER encoding (X.690 section 8.1). */
export interface DerElement {
  tag: number;
  content: Buffer;
  /** What follows the element. */
  rest: Buffer;
  /** How many bytes it takes, with its head. */
  size: number;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The tag of a constructed element that stands for `[number]` in its context. */
export const contextTag = (number: number): number => 0xa0 | number;

/** The longest list of elements that is read: far beyond what a certificate needs. */
const MOST_CHILDREN = 2000;

/** Reads one element of a one-byte tag and a definite length; nothing where the bytes do not hold one. */
export function readElement(bytes: Buffer): DerElement | undefined {
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) return undefined;
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
  const start = 2 + lengthBytes;
  const size = start + length;
  if (bytes.length < size) return undefined;
  return { tag, content: bytes.subarray(start, size), rest: bytes.subarray(size), size };
}

/** The elements that stand one after the other; those up to the first that cannot be read. */
export function readElements(bytes: Buffer): DerElement[] {
  const elements: DerElement[] = [];
  for (let next = readElement(bytes); next !== undefined; next = readElement(next.rest)) {
    elements.push(next);
    if (elements.length === MOST_CHILDREN) break;
  }
  return elements;
}

/** The elements within the first element of these bytes, where that is a sequence; none otherwise. */
export function readSequence(bytes: Buffer): DerElement[] {
  const element = readElement(bytes);
  return element?.tag === TAG.sequence ? readElements(element.content) : [];
}

/** An object identifier's content as `1.2.840.…` (X.690 section 8.19); arcs are cut off at 20. */
export function objectIdentifier(content: Buffer): string {
  const arcs: number[] = [];
  let value = 0;
  for (const byte of content.subarray(0, 64)) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    arcs.push(value);
    value = 0;
  }
  const [first = 0, ...others] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - 40 * top, ...others].slice(0, 20).join('.');
}

/** Bit `index` of a bit string's content, counted as in its definition (X.690 section 8.6). */
export function bitOf(content: Buffer, index: number): boolean {
  const byte = content[1 + (index >> 3)] ?? 0;
  return (byte & (0x80 >> (index & 7))) !== 0;
}
