/** Where a reference stands: in an attribute's value fewer of them count. */
export const DecodingMode = { Legacy: 0, Attribute: 2 } as const;

type Mode = (typeof DecodingMode)[keyof typeof DecodingMode];

const NUMBER = /#(?:x([\da-f]+)|(\d+));?/iy;
/** No name is longer. */
const NAME = /[\da-z]{2,32}(;?)/iy;
/** Names that need no semicolon are no longer than this. */
const LONGEST_BARE = 6;
/** What U+0080 to U+009F stand for (HTML, numeric character reference end state). */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Characters by name; a name that needs no semicolon is there once more with a full stop behind it.
 *
 * @param list as the build sets it out
 */
export function charactersByName(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let code = 0;
  for (const entry of list.split(' ')) {
    const [own = '', given = '1'] = entry.split(':').reverse();
    const step = /^\d+$/.test(given);
    if (step) code += Number(given);
    const characters = step ? String.fromCodePoint(code) : given;
    for (const name of own.split(',')) found.set(name, characters).set(name.replace('.', ''), characters);
  }
  return found;
}

/**
 * Reads character references (`&eacute;`, `&#233;`) in the place of the HTML parser's own reader, whose tables take four
 * times the room. The whole text has to be there.
 */
export class CharacterReferences {
  readonly #names: ReadonlyMap<string, string>;
  readonly #emit: (unit: number, consumed: number) => void;
  #mode: Mode = DecodingMode.Legacy;

  /**
   * @param names of `charactersByName`
   * @param emit is told each character's code, and how much of the text the reference takes, with its `&`
   */
  constructor(names: ReadonlyMap<string, string>, emit: (unit: number, consumed: number) => void) {
    this.#names = names;
    this.#emit = emit;
  }

  /** A reference begins. */
  startEntity(mode: Mode): void {
    this.#mode = mode;
  }

  /** Reads the reference whose `&` stands before `offset`; 0 where there is none, else how much of the text it takes. */
  write(text: string, offset: number): number {
    return text[offset] === '#' ? this.#number(text, offset) : this.#name(text, offset);
  }

  #number(text: string, offset: number): number {
    NUMBER.lastIndex = offset;
    const [whole, hexadecimal, decimal = ''] = NUMBER.exec(text) ?? [];
    if (whole === undefined) return 0;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    this.#emit(permitted(code), whole.length + 1);
    return whole.length + 1;
  }

  #name(text: string, offset: number): number {
    NAME.lastIndex = offset;
    const [whole = '', semicolon = ''] = NAME.exec(text) ?? [];
    const known = semicolon === '' ? undefined : this.#names.get(whole.slice(0, -1));
    if (known !== undefined) return this.#tell(known, whole.length + 1);
    for (let length = Math.min(LONGEST_BARE, whole.length); length >= 2; length--) {
      const bare = this.#names.get(`${whole.slice(0, length)}.`);
      if (bare === undefined) continue;
      const goesOn = this.#mode === DecodingMode.Attribute && /[\da-z=]/i.test(text.charAt(offset + length));
      return goesOn ? 0 : this.#tell(bare, length + 1);
    }
    return 0;
  }

  #tell(characters: string, consumed: number): number {
    for (let at = 0; at < characters.length; at++) this.#emit(characters.charCodeAt(at), consumed);
    return consumed;
  }
}

function permitted(code: number): number {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return 0xfffd;
  return code >= 0x80 && code <= 0x9f ? C1.charCodeAt(code - 0x80) : code;
}
