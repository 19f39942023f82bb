import { characterEntities } from 'character-entities';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * The names of characters in HTML, in the order of the characters: `step:name,name.`, where the step from the character
 * before is left out when it is one, characters that are two stand themselves, and a full stop marks a name that needs no
 * semicolon.
 */
export function htmlCharacters(): string {
  const byCharacters = new Map<string, string[]>();
  for (const [name, characters] of Object.entries(characterEntities).sort()) {
    byCharacters.set(characters, [...(byCharacters.get(characters) ?? []), name]);
  }
  const sorted = [...byCharacters].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  let before = 0;
  return sorted.map(([characters, names]) => `${given(characters)}${names.map(marked).join(',')}`).join(' ');

  function given(characters: string): string {
    const code = characters.codePointAt(0) ?? 0;
    if (characters !== String.fromCodePoint(code)) return `${characters}:`;
    const step = code - before;
    before = code;
    return step === 1 ? '' : `${step}:`;
  }
}

function marked(name: string): string {
  const [text] = parseFragment(`&${name}!`).childNodes as DefaultTreeAdapterTypes.TextNode[];
  return text?.value === `${characterEntities[name]}!` ? `${name}.` : name;
}
