import type { CauseId, Table } from '../model/index.js';
import { foldWords, wordsOf } from './classifier/fold.js';

/** What a practice has heard patients say, near to what this one says. */
export interface NearUtterance {
  /** `not-sign-in` for what is about something else. */
  cause: CauseId;
  text: string;
  /** From 0, nothing in common, to 1, the same letters. */
  likeness: number;
}

/** Letters that are compared at a time: short enough to bear a slip, long enough to tell words apart. */
const GRAM = 3;

/**
 * The practice's own utterances that are most like the text, nearest first. They stand beside what was learned when the
 * program was built: a practice adds a line and nothing is trained.
 *
 * @param most how many at most
 */
export function nearestUtterances(text: string, table: Table, most = 3): NearUtterance[] {
  const grams = gramsOf(text);
  const all = (table.utterances ?? []).flatMap(({ cause, texts }) =>
    texts.map((own) => ({ cause, text: own, likeness: likenessOf(grams, gramsOf(own)) })),
  );
  return all
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most);
}

function gramsOf(text: string): Set<string> {
  const row = ` ${wordsOf(foldWords(text)).join(' ')} `;
  const count = Math.max(0, row.length - GRAM + 1);
  return new Set(Array.from({ length: count }, (_, at) => row.slice(at, at + GRAM)));
}

/** Sørensen and Dice: twice what both have, by what there is. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((gram) => other.has(gram)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
