import stringWidth from 'fast-string-width';

/** Columns that a text takes on a screen; styles take none. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** Fills up with blanks to `width` columns. */
export function padTo(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'right' ? text + blanks : blanks + text;
}

/** Behind a sign that parts an address, and before or behind a letter of Chinese, Japanese, Thai, Lao, Khmer or Burmese. */
const BREAKS =
  /(?<=[/?&])(?![/?&])|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])(?!\p{M}|\p{P})/u;

/**
 * Breaks a text into lines of at most `width` columns. It breaks between words only; a word that is wider than a whole
 * line may break after `/`, `?` and `&`, as addresses can, or between the letters of a script that has no blanks, and
 * stands out over the edge where it has none of them.
 * Blanks at the beginning stay.
 *
 * @param indent blanks before each line but the first; they count
 */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  const add = (piece: string, glue: string): void => {
    const isEmpty = line.trim() === '';
    if (!isEmpty && columns(line + glue + piece) > width) {
      lines.push(line);
      line = ' '.repeat(indent) + piece;
    } else {
      line += isEmpty ? piece : glue + piece;
    }
  };
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const isLong = columns(word) > width - indent;
    const [first = '', ...rest] = isLong ? word.split(BREAKS) : [word];
    add(first, ' ');
    for (const piece of rest) add(piece, '');
  }
  return line.trim() === '' ? lines : [...lines, line];
}
