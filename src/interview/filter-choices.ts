import type { Choice } from '../model/vocabulary.js';
import { fold } from '../text/fold.js';

/** A choice as a person sees it. */
export interface ShownChoice {
  id: Choice;
  label: string;
}

/** The choices whose label holds the beginning of every typed word, in their order; all of them for no words. */
export function filterChoices(choices: readonly ShownChoice[], typed: string): ShownChoice[] {
  const wanted = wordsOf(typed);
  return choices.filter(({ label }) => {
    const words = findableWordsOf(label);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Lower case, accents taken off, so that `contrasena` finds `contraseña`. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words, and those with a hyphen in one piece as well, so that `email` finds `e-mail`. */
function findableWordsOf(text: string): string[] {
  return [...wordsOf(text), ...wordsOf(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''))];
}

/**
 * Which part of a list to show so that `active` is in it.
 * @param heights - Rows that each entry takes.
 * @returns First index and the index after the last.
 */
export function windowAround(
  active: number,
  heights: readonly number[],
  limit: { items: number; rows: number },
): { from: number; to: number } {
  const items = Math.min(limit.items, heights.length);
  let from = Math.max(0, Math.min(active - Math.floor(items / 2), heights.length - items));
  let to = from + items;
  const rows = () => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  while (to - from > 1 && rows() > limit.rows) {
    if (to - 1 - active >= active - from) to -= 1;
    else from += 1;
  }
  return { from, to };
}
