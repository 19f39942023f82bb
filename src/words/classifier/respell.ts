/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Puts slips right: a word that nobody here knows becomes the known one that is a single slip away (two letters swapped,
 * one doubled or too many, one left out, one mistaken), if there is one.
 *
 * @param words folded
 * @param known how well a word is known: 0 not at all, more the better
 */
export function respell(words: readonly string[], known: (word: string) => number): string[] {
  return words.map((word) => {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || known(word) > 0) return word;
    let best = word;
    let bestKnown = 0;
    for (const candidate of oneSlipAway(word)) {
      const level = known(candidate);
      if (level > bestKnown) {
        best = candidate;
        bestKnown = level;
      }
    }
    return best;
  });
}

/** The likelier slips come first. */
function* oneSlipAway(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
  }
  for (let at = word.length - 1; at >= 0; at--) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 1; at <= word.length; at++)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  for (let at = 0; at < word.length; at++) {
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}
