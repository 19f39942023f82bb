import { fold } from '../../text/fold.js';
import type { Phrases } from '../phrases/index.js';

/** Yes or no by its first letters, with and without accents; undefined for anything else. */
export function yesOrNoOf(typed: string, { yes, no }: Phrases): 'yes' | 'no' | undefined {
  const word = fold(typed.trim());
  if (word === '') return undefined;
  if (fold(yes).startsWith(word)) return 'yes';
  return fold(no).startsWith(word) ? 'no' : undefined;
}
