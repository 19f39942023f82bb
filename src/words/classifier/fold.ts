import { fold } from '../../text/fold.js';

const APOSTROPHES = /['’‘`´ʼ]/g;

/** `text` without what people write now and then and now not: capitals, accents, apostrophes ("can’t" becomes "cant"). */
export function foldWords(text: string): string {
  return fold(text).replace(APOSTROPHES, '');
}

/** The words of folded text, in order: letters and digits. Codes like `ERR_TIMED_OUT` fall into theirs. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? [];
}
