const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`´ʼ]/g;

/** `text` without what people write now and then and now not: capitals, accents, apostrophes ("can’t" becomes "cant"). */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
}

/** The words of folded text, in order: letters and digits. Codes like `ERR_TIMED_OUT` fall into theirs. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? [];
}
