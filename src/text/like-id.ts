import { fold } from './fold.js';

/** A text spelled as ids are: small letters, no accents, a hyphen for blanks, underscores and punctuation. */
export function likeId(text: string): string {
  const pieces = fold(text)
    .split('=')
    .map((piece) => piece.split(/[^\p{L}\p{N}.]+/u).filter((word) => !/^\.*$/.test(word)))
    .map((words) => words.join('-'));
  return withoutDots(pieces.join('='));
}

/** Full stops at either end are the sentence's. */
function withoutDots(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === '.') start += 1;
  while (end > start && text[end - 1] === '.') end -= 1;
  return text.slice(start, end);
}
