import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant: the one with the fewest edits between, as long as they are few for a word of
 * that length, or else the only one that holds the word as a part (`locked` for `account-locked`). Case does not count.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '') return undefined;
  return byEdits(wanted, known) ?? byPart(wanted, known);
}

function byEdits(wanted: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestEdits = Infinity;
  for (const candidate of known) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < bestEdits && edits <= allowedEdits(Math.max(wanted.length, candidate.length))) {
      best = candidate;
      bestEdits = edits;
    }
  }
  return best;
}

/** One slip for the shortest words, two (so that swapped letters are one) or a third of the letters for others. */
function allowedEdits(length: number): number {
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 3));
}

function byPart(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length < 4) return undefined;
  const holders = known.filter((candidate) => `-${candidate.toLowerCase()}-`.includes(`-${wanted}-`));
  return holders.length === 1 ? holders[0] : undefined;
}
