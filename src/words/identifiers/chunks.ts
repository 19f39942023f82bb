import { foldWord } from './fold-word.js';

/** A word, number or mixture of a text, without the punctuation around it. */
export interface Chunk {
  text: string;
  /** Lower case without accents, for comparisons. */
  folded: string;
  start: number;
  end: number;
  /** What stands between the chunk before and this one: blanks and punctuation. */
  gap: string;
}

/** A part of the text, by UTF-16 offsets. */
export interface Span<Kind extends string> {
  start: number;
  end: number;
  kind: Kind;
}

/** What separates chunks wherever it stands; a colon inside a time or a dot inside a number does not. */
const SEPARATOR = /[\s,;=|"“”„«»<>{}[\]!?¿¡()*#]/u;
const EDGE = /[.:'’‘`´\-–—/\\_&…]/u;

/** Cuts a text into its chunks, in order. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let lastEnd = 0;
  for (const { start, end } of runsOf(text)) {
    const trimmed = trim(text, start, end);
    for (const piece of cutAtColons(text, trimmed)) {
      if (piece.start >= piece.end) continue;
      const word = text.slice(piece.start, piece.end);
      chunks.push({ text: word, folded: foldWord(word), ...piece, gap: text.slice(lastEnd, piece.start) });
      lastEnd = piece.end;
    }
  }
  return chunks;
}

/** Whether a clause ends between the chunk before and this one. */
export function startsClause({ gap }: Chunk): boolean {
  return /[.;!?\n…]/.test(gap);
}

interface Range {
  start: number;
  end: number;
}

function runsOf(text: string): Range[] {
  const runs: Range[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || SEPARATOR.test(text.charAt(at));
    if (ends && start >= 0) runs.push({ start, end: at });
    if (ends) start = -1;
    else if (start < 0) start = at;
  }
  return runs;
}

function trim(text: string, start: number, end: number): Range {
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** `DOB:3/14/62` is two chunks, `10:30` is one. */
function cutAtColons(text: string, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const isTime = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    if (text.charAt(at) !== ':' || isTime) continue;
    pieces.push(trim(text, from, at));
    from = at + 1;
  }
  return [...pieces, trim(text, from, end)];
}
