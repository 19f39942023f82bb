import { isSpeakable } from './letter-pairs.js';
import { splitCamelCase } from './plain-words.js';

/** Shorter ones cannot be told from abbreviations; longer ones count as tokens. */
const SHORTEST = 6;
const LONGEST = 15;

/** `WX7K-2Q9Z`, `ABCDE-FGHIJ-KLMNO`: codes are printed in groups of one length so that people can type them. */
const GROUPED = /^[A-Za-z\d]{3,6}(?:-[A-Za-z\d]{3,6}){1,5}$/;

/**
 * Whether a value holds a code as machines make them for short links and messages (`Zk81Qp`, `7b3a91`, `WX7K-2Q9Z`):
 * six to fifteen letters and digits in an order that no word, name or number of a page has.
 */
export function holdsShortCode(value: string): boolean {
  if (GROUPED.test(value) && isGroupedCode(value.split('-'))) return true;
  return value.split(/[^A-Za-z\d]+/).some((piece) => isCodeLength(piece) && isRandom(piece));
}

function isGroupedCode(groups: string[]): boolean {
  const sameLength = groups.every((group) => group.length === groups[0]?.length);
  const joined = groups.join('');
  if (!sameLength || joined.length < SHORTEST || /^\d+$/.test(joined) || /[a-z]/.test(joined)) return false;
  return groups.every((group) => /^[A-Z]+$/.test(group))
    ? groups.some((group) => !isSpeakable(group))
    : isRandom(joined);
}

function isCodeLength(piece: string): boolean {
  return piece.length >= SHORTEST && piece.length <= LONGEST;
}

function isRandom(piece: string): boolean {
  const runs = piece.match(/[A-Za-z]+/g) ?? [];
  if (runs.length === 0) return false;
  const turns = piece.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  if (turns === 0) return hasRandomCase(piece);
  if (turns === 1) return runs.some((run) => hasRandomCase(run) || (run.length >= 5 && !isSpeakable(run)));
  return average(runs.flatMap(splitCamelCase)) < 3 || runs.some((run) => run.length > 3 && !isSpeakable(run));
}

/** Capitals in the middle of what are no words: `xQvTzr`, not `MyChart` nor `followMyHealth`. */
function hasRandomCase(letters: string): boolean {
  const words = splitCamelCase(letters);
  if (words.length < 2) return false;
  return average(words) < 2.2 || (!isSpeakable(letters) && (words.length > 2 || average(words) < 3));
}

function average(parts: string[]): number {
  return parts.join('').length / parts.length;
}
