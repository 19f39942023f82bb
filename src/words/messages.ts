import { distance } from 'fastest-levenshtein';
import type { MessageRule, Table } from '../model/index.js';
import { foldWords, wordsOf } from './classifier/fold.js';

/** Share of a message's letters that has to be found, in order, for it to be taken as quoted. */
const NEAR_ENOUGH = 0.85;
/** A message of fewer letters is only known where little else is said. */
const SHORT = 14;
/** Names that stand in messages and tell nothing of what is wrong. */
const NAMES = /^(?:mychart|nhs|myhealth|followmyhealth|healow|myid|gov|va|id|me|login|com|the|a|an|el|la|un|una)$/;

interface KnownText {
  message: MessageRule;
  words: readonly string[];
  letters: number;
}

const known = new WeakMap<Table, KnownText[]>();

/** The known message that a text quotes, whole or as a part of it, with a slip here and there. */
export function messageIn(text: string, table: Table): MessageRule | undefined {
  const words = wordsOf(foldWords(text)).filter(tells);
  const letters = lettersOf(words);
  let best: { message: MessageRule; worth: number } | undefined;
  for (const one of textsOf(table)) {
    if (one.letters < SHORT && letters > 2 * one.letters) continue;
    const share = foundIn(one, words) / one.letters;
    const worth = share * Math.sqrt(one.letters);
    if (share >= NEAR_ENOUGH && (best === undefined || worth > best.worth)) best = { message: one.message, worth };
  }
  return best?.message;
}

function textsOf(table: Table): KnownText[] {
  let texts = known.get(table);
  if (texts === undefined) {
    texts = table.messages.flatMap((message) =>
      message.texts.flatMap((text) => {
        const words = wordsOf(foldWords(text)).filter(tells);
        return words.length === 0 ? [] : [{ message, words, letters: lettersOf(words) }];
      }),
    );
    known.set(table, texts);
  }
  return texts;
}

function tells(word: string): boolean {
  return !NAMES.test(word);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Letters of the message's words that stand in the text in the same order, in a stretch little longer than itself. */
function foundIn({ words: wanted }: KnownText, words: readonly string[]): number {
  const [first = ''] = wanted;
  const stretch = Math.ceil(wanted.length * 1.3) + 1;
  const starts = words.flatMap((word, place) => (alike(word, first) || word === wanted[1] ? [place] : []));
  return Math.max(0, ...starts.map((start) => commonLetters(wanted, words.slice(start, start + stretch))));
}

/** The longest common row of words, counted in letters. */
function commonLetters(wanted: readonly string[], words: readonly string[]): number {
  let row = new Array<number>(words.length + 1).fill(0);
  for (const want of wanted) {
    const next = [0];
    for (const [place, word] of words.entries()) {
      const together = (row[place] ?? 0) + (alike(word, want) ? want.length : 0);
      next.push(Math.max(together, row[place + 1] ?? 0, next[place] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The same word, the same but for a slip in a longer one, or numbers both: how many minutes differs from portal to portal. */
function alike(word: string, want: string): boolean {
  if (word === want) return true;
  if (/^\d+$/.test(want)) return /^\d+$/.test(word);
  return want.length >= 5 && Math.abs(word.length - want.length) <= 1 && distance(word, want) <= 1;
}
