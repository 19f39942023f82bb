import { characterEntities } from 'character-entities';
import { HtmlEntityDecoder as Whole } from 'entities/decode';
import fc from '../fast-check.js';
import { expect, it } from 'vitest';
import { htmlCharacters } from '../../src/generated/html-characters.js';
import { CharacterReferences, charactersByName, DecodingMode } from '../../src/text/character-reference.js';

const known = charactersByName(htmlCharacters);

class Lean extends CharacterReferences {
  constructor(emit: (unit: number, consumed: number) => void) {
    super(known, emit);
  }
}

function read(Decoder: typeof Lean | typeof Whole, text: string, mode: 0 | 2): string {
  const emitted: number[] = [];
  const decoder: Lean | Whole = new Decoder((unit, consumed) => emitted.push(unit, consumed));
  decoder.startEntity(mode as never);
  const length = decoder.write(text, 1);
  return [length < 0 && decoder instanceof Whole ? decoder.end() : length, ...emitted].join(' ');
}

const MODES = Object.values(DecodingMode);
const names = Object.keys(characterEntities);

it.each(['', ';', '=', 'x', ' ', ';;', '1;'])(
  'a name with %j behind it is read as the whole decoder reads it',
  (end) => {
    const texts = names.map((name) => `&${name}${end}`);
    for (const mode of MODES) {
      expect(texts.filter((text) => read(Lean, text, mode) !== read(Whole, text, mode))).toEqual([]);
    }
  },
);

it.each([
  '#',
  '#;',
  '#x',
  '#x;',
  '#xg',
  '#0',
  '#128',
  '#x9f;',
  '#xD800;',
  '#x110000;',
  '#99999999999999;',
  '#38 ',
  '#X26;',
])('the number &%s as well', (text) => {
  for (const mode of MODES) expect(read(Lean, `&${text}`, mode)).toEqual(read(Whole, `&${text}`, mode));
});

it('and anything else', () => {
  const piece = fc.oneof(fc.constantFrom(...names), fc.constantFrom('#', 'x', ';', '=', '&', 'not', 'in'), fc.string());
  const texts = fc.array(piece, { maxLength: 4 }).map((pieces) => `&${pieces.join('')}`);
  fc.assert(
    fc.property(texts, fc.constantFrom(...MODES), (text, mode) => {
      expect(read(Lean, text, mode)).toEqual(read(Whole, text, mode));
    }),
  );
});
