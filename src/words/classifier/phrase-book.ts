/** Words that may stand where a phrase has a gap. */
const GAP = 3;
/** Letters that the beginning of a word has to have to make the word known. */
const SHORTEST_BEGINNING = 4;

interface Entry<T> {
  words: readonly string[];
  value: T;
}

/**
 * Phrases, and what each stands for. A word of a phrase may be one of several (`app/website`), may end with `*` for
 * whatever follows, or may be `~`: a gap of up to three words.
 */
export class PhraseBook<T> {
  /** By first word, and by the first two letters of one that goes on. */
  readonly #entries = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(' ');
      for (const first of words[0]?.split('/') ?? []) this.#add(first, { words, value });
    }
  }

  #add(first: string, entry: Entry<T>): void {
    const key = first.endsWith('*') ? `${first.slice(0, 2)}*` : first;
    const list = this.#entries.get(key);
    if (list) list.push(entry);
    else this.#entries.set(key, [entry]);
  }

  /** Some phrase is this word alone. After a beginning of a few letters almost anything may follow: that says nothing. */
  knows(word: string): boolean {
    return this.#candidates(word).some(
      ({ words: [want = '', ...more] }) =>
        more.length === 0 && isOneOf(want, word) && (!want.endsWith('*') || want.length > SHORTEST_BEGINNING),
    );
  }

  /** Every phrase that stands at this place, with how many words it covers. */
  at(words: readonly string[], place: number): { value: T; length: number }[] {
    return this.#candidates(words[place] ?? '').flatMap(({ words: wanted, value }) => {
      const end = endOf(wanted, words, place);
      return end === undefined ? [] : [{ value, length: end - place }];
    });
  }

  #candidates(first: string): Entry<T>[] {
    return [...(this.#entries.get(first) ?? []), ...(this.#entries.get(`${first.slice(0, 2)}*`) ?? [])];
  }
}

/** Where the phrase ends that begins at `place`; undefined where it does not stand there. */
function endOf(wanted: readonly string[], words: readonly string[], place: number, part = 0): number | undefined {
  const want = wanted[part];
  if (want === undefined) return place;
  if (want !== '~') {
    const word = words[place];
    return word !== undefined && isOneOf(want, word) ? endOf(wanted, words, place + 1, part + 1) : undefined;
  }
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = endOf(wanted, words, place + skipped, part + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

function isOneOf(want: string, word: string): boolean {
  return want.split('/').some((one) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : one === word));
}
