import { fold } from './fold.js';

/** A text spelled as ids are: small letters, no accents, a hyphen for blanks, underscores and punctuation. */
export function likeId(text: string): string {
  return fold(text)
    .replace(/ *= */g, '=')
    .replace(/[^\p{L}\p{N}.=]+/gu, '-')
    .replace(/^[-.]+/, '')
    .replace(/[-.]+$/, '');
}
