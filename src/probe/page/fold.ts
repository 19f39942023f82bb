/** Whitespace runs as single blanks, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
