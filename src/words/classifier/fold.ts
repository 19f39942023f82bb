const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`´ʼ]/g;

/** `text` without what people write now and then and now not: capitals, accents, apostrophes ("can’t" becomes "cant"). */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
}

/** The words of folded text, in order: letters and digits, an underscore among them for codes like `err_timed_out`. */
export function wordsOf(folded: string): string[] {
  return folded.match(/\w+/g) ?? [];
}
