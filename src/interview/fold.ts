import { stripVTControlCharacters } from 'node:util';

/**
 * Breaks a text into lines of at most `width` characters, at blanks, and where an address may break (after `/`, `?`,
 * `&`). Lines after the first are indented by `indent` blanks. A word that is longer than a line stays whole;
 * styles take no room.
 */
export function fold(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=\s)|(?<=[/?&])(?=[^/\s])/)) {
    if (line.trim() !== '' && stripVTControlCharacters(line + piece).trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent);
      line += piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}
