import type { RemovedKind } from '../../model/index.js';
import { startsClause, type Chunk, type Span } from './chunks.js';
import type { FoundLabel } from './labels.js';
import { isNumberWord } from './number-words.js';

const MONTHS =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|january|february|march|april|june|july|august|september|sept|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/;
const DATE = /^(\d{1,4})[/.-](\d{1,2}|[a-z]{3,10})[/.-](\d{1,4})$/;
const BETWEEN = /^(the|of|on|in|is|was|de|del|el|en|es|fue|year|ano|day|dia)$/;

/** Nobody's trouble with a portal of today began before this year: an older date is a birth date. */
const OLDEST_TROUBLE = 2023;

/**
 * Dates of birth: any date after a word of birth, in figures or words, and any whole date that is too old to be the day
 * when the trouble began. A date of these years stays, unless it stands with a child or a birth.
 */
export function birthDates(chunks: Chunk[], labels: FoundLabel[]): Span<RemovedKind>[] {
  return [...labelledDates(chunks, labels), ...oldDates(chunks)];
}

function labelledDates(chunks: Chunk[], labels: FoundLabel[]): Span<RemovedKind>[] {
  return labels
    .filter(({ kind }) => kind === 'birth-date')
    .flatMap(({ next }) => {
      let at = next;
      let last = -1;
      for (; isInClause(chunks, at) && isDateWord(chunks[at]); at++)
        if (!BETWEEN.test(chunks[at]?.folded ?? '')) last = at;
      const first = chunks.findIndex(({ folded }, index) => index >= next && !BETWEEN.test(folded));
      return last < 0 || !isWhole(chunks.slice(first, last + 1)) ? [] : [spanOf(chunks, first, last)];
    });
}

/** `two` in "born two weeks ago" is no date. */
function isWhole(words: Chunk[]): boolean {
  return words.length > 1 || DATE.test(words[0]?.folded ?? '') || /\d{1,2}[/.-]\d|\d{4}/.test(words[0]?.text ?? '');
}

function isInClause(chunks: Chunk[], at: number): boolean {
  const chunk = chunks[at];
  // `dob. 3/14/62`: an abbreviation's full stop ends nothing.
  return chunk !== undefined && (!startsClause(chunk) || /\d/.test(chunk.text));
}

function isDateWord(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  const { folded } = chunk;
  return (
    /^\d{1,8}(?:st|nd|rd|th|º|o)?$/.test(folded) ||
    DATE.test(folded) ||
    /^\d{1,2}[/.-]\d{1,4}$/.test(folded) ||
    isMonth(folded) ||
    BETWEEN.test(folded) ||
    isNumberWord(folded)
  );
}

function isMonth(folded: string): boolean {
  return MONTHS.test(folded);
}

function oldDates(chunks: Chunk[]): Span<RemovedKind>[] {
  return chunks.flatMap((chunk, at) => {
    const inFigures = DATE.exec(chunk.folded);
    if (inFigures !== null) {
      const year = yearOf(inFigures[1] ?? '', inFigures[3] ?? '');
      return year !== undefined && isDayAndMonth(inFigures.slice(1)) && isOld(year, chunks, at)
        ? [spanOf(chunks, at, at)]
        : [];
    }
    return isMonth(chunk.folded) ? writtenDate(chunks, at) : [];
  });
}

/** `March 14, 1962`, `14 de marzo de 1962`, `14th of March 1962`, around the month's name. */
function writtenDate(chunks: Chunk[], month: number): Span<RemovedKind>[] {
  const before = [month - 1, month - 2, month - 3].find((at) => !BETWEEN.test(chunks[at]?.folded ?? 'x'));
  const first = before !== undefined && isDay(chunks[before]) ? before : month;
  for (let at = month + 1; at <= month + 5 && isDateWord(chunks[at]); at++) {
    const year = /^(?:19|20)\d\d$/.exec(chunks[at]?.folded ?? '');
    if (year !== null)
      return isOld(Number(year[0]), chunks, at) && isDated(chunks, first, month, at) ? [spanOf(chunks, first, at)] : [];
  }
  return [];
}

/** A month and a year alone are nobody's birth date. */
function isDated(chunks: Chunk[], first: number, month: number, year: number): boolean {
  return first < month || chunks.slice(month + 1, year).some((chunk) => isDay(chunk));
}

function isDay(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^(?:[0-3]?\d)(?:st|nd|rd|th|º|o)?$/.test(chunk.folded);
}

/** Of what is no year, one part is a month. */
function isDayAndMonth(parts: string[]): boolean {
  const rest = parts.filter((part) => part.length < 4).slice(0, 2);
  return (
    rest.some((part) => isMonth(part) || Number(part) <= 12) &&
    rest.every((part) => isMonth(part) || Number(part) <= 31)
  );
}

function isOld(year: number, chunks: Chunk[], at: number): boolean {
  if (year < OLDEST_TROUBLE) return true;
  const around = chunks.slice(Math.max(0, at - 8), at).map(({ folded }) => folded);
  return around.some((word) => /^(?:son|daughter|child|baby|newborn|kid|hijo|hija|bebe|nino|nina)$/.test(word));
}

/** Of a date's two ends, the one that is the year; two figures stand for a year up to this decade. */
function yearOf(first: string, last: string): number | undefined {
  if (first.length === 4) return Number(first);
  if (last.length === 4) return Number(last);
  if (last.length !== 2) return undefined;
  return Number(last) > 30 ? 1900 + Number(last) : 2000 + Number(last);
}

function spanOf(chunks: Chunk[], first: number, last: number): Span<RemovedKind> {
  return { start: chunks[first]?.start ?? 0, end: chunks[last]?.end ?? 0, kind: 'birth-date' };
}
