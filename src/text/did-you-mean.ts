import type { BothLanguages } from '../model/language.js';
import { nearest } from './nearest.js';

/** The sentence that offers what was probably meant; empty where nothing comes near. */
export function didYouMean(meant: string | undefined): BothLanguages {
  if (meant === undefined) return { en: '', es: '' };
  return { en: `Did you mean "${meant}"?`, es: `¿Quiso decir "${meant}"?` };
}

/** The sentence that offers the known word which was probably meant, or else all of them. */
export function meantOrKnown(word: string, known: readonly string[]): BothLanguages {
  const meant = nearest(word, known);
  const all = known.join(', ');
  return meant === undefined ? { en: `Known: ${all}.`, es: `Se aceptan: ${all}.` } : didYouMean(meant);
}
