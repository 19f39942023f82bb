import stringWidth from 'string-width';

/** Columns that a text takes on a screen. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** Fills up with blanks to `width` columns. */
export function padTo(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'right' ? text + blanks : blanks + text;
}

/**
 * Breaks a text into lines of at most `width` columns. It breaks between words only; a word that is wider than a whole
 * line may break after `/`, `?` and `&`, as addresses can, and stands out over the edge where it has none of them.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string, glue: string): void => {
    if (line !== '' && columns(line + glue + piece) > width) {
      lines.push(line);
      line = piece;
    } else {
      line = line === '' ? piece : line + glue + piece;
    }
  };
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const [first = '', ...rest] = columns(word) > width ? word.split(/(?<=[/?&])(?![/?&])/) : [word];
    add(first, ' ');
    for (const piece of rest) add(piece, '');
  }
  return line === '' ? lines : [...lines, line];
}
