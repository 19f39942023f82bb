import { escapeHtml } from '../../../text/html.js';
import { cleanText } from '../../../text/clean.js';
import { columns, wrap } from '../../../text/wrap.js';

/** What a picture is called, what it tells, and what the ids in it begin with. */
export interface PictureName {
  id: string;
  label: string;
  told: string;
}

/** Columns of text that fit into the narrowest picture, on a phone or beside another one on paper. */
export const TEXT_COLUMNS = 40;

/**
 * A picture as wide as there is room; text in it has a size of its own. It is read aloud as one image with its words.
 * @param words - What the picture shows, one statement each.
 */
export function svg(body: string, height: number, { id, label, told }: PictureName, words: readonly string[]): string {
  const text = [...words, told].map(escapeHtml).join(' ');
  return `<svg role="img" aria-labelledby="${id}t" aria-describedby="${id}d" width="100%" height="${height}">
<title id="${id}t">${escapeHtml(label)}</title><desc id="${id}d">${text}</desc>${body}</svg>`;
}

/** Lines of a text that fit; a word that is longer than a line is cut into several. */
export function linesOf(text: string, width = TEXT_COLUMNS): string[] {
  return wrap(cleanText(text), width).flatMap((line) => (columns(line) <= width ? [line] : chunks(line, width)));
}

function chunks(line: string, width: number): string[] {
  const parts = [''];
  for (const letter of line) {
    const last = parts.at(-1) ?? '';
    if (columns(last + letter) > width) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}
