import { fold } from './fold.js';

/** What parts the words of an id, but for a dot or an equals sign between two of them. */
const GAPS = /[^\p{L}\p{N}.=]+|(?<![\p{L}\p{N}])\.|\.(?![\p{L}\p{N}])/u;

/** A text spelled as ids are: small letters, no accents, a hyphen for blanks, underscores and punctuation. */
export function likeId(text: string): string {
  const words = fold(text).split(GAPS);
  return words
    .filter((word) => word !== '')
    .join('-')
    .replace(/-?=-?/g, '=');
}
