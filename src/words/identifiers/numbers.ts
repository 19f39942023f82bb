import type { RemovedKind } from '../../model/index.js';
import type { Chunk, Span } from './chunks.js';
import { isHarmlessNumber, isNearError, isNetworkAddress, isRangeOfYears, isVersion } from './harmless.js';
import { labelBefore, type FoundLabel } from './labels.js';
import { isNumberWord } from './number-words.js';

/** From this many digits on a number tells somebody, whatever stands before it. */
const LONG = 7;
/** So many digits are a code even where nobody says so. */
const CODE_DIGITS = 6;
const MOST_WORDS_BETWEEN = 6;

/** Fewest digits behind a label of each kind. */
const FEWEST: Record<RemovedKind, number> = {
  'birth-date': 99,
  name: 99,
  'e-mail-address': 99,
  'link-secret': 99,
  'record-number': 3,
  'insurance-number': 3,
  'social-security-number': 3,
  'licence-number': 3,
  'passport-number': 3,
  'card-number': 3,
  'phone-number': 4,
  'street-address': 4,
  'user-name': 4,
  password: 4,
  code: 4,
};

/** Telephone, record, insurance, social security and card numbers, and codes, by their length and the words before. */
export function numbersIn(chunks: Chunk[], labels: FoundLabel[]): Span<RemovedKind>[] {
  return [...inFigures(chunks, labels), ...inWords(chunks, labels)];
}

function inFigures(chunks: Chunk[], labels: FoundLabel[]): Span<RemovedKind>[] {
  const spans: Span<RemovedKind>[] = [];
  for (let first = 0; first < chunks.length; first++) {
    let last = first;
    if (!isNumeric(chunks[first])) continue;
    while (isNumeric(chunks[last + 1]) && joins(chunks[last + 1])) last++;
    const kind = kindOf(chunks, first, last, labels);
    if (kind !== undefined) spans.push({ start: startOf(chunks[first]), end: chunks[last]?.end ?? 0, kind });
    first = last;
  }
  return spans;
}

/** `(555)` begins with its bracket. */
function startOf(chunk: Chunk | undefined): number {
  return chunk === undefined ? 0 : chunk.start - (chunk.gap.endsWith('(') ? 1 : 0);
}

function isNumeric(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^\+?[\d./\-–]+$/.test(chunk.text) && /\d/.test(chunk.text);
}

/** `(555) 123-4567`, `612 345 678`: groups of one number. */
function joins(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^[\s()\-–.]{0,4}$/.test(chunk.gap);
}

function kindOf(chunks: Chunk[], first: number, last: number, labels: FoundLabel[]): RemovedKind | undefined {
  const groups = chunks.slice(first, last + 1).map(({ text }) => text);
  const digits = groups.join('').replace(/\D/g, '').length;
  const whole = groups.join(' ');
  const label = labelBefore(first, chunks, labels, MOST_WORDS_BETWEEN)?.kind;
  if (isHarmlessNumber(chunks, first, last, label !== undefined) || isNetworkAddress(whole)) return undefined;
  if (isRangeOfYears(whole) || isVersion(whole)) return undefined;
  if (label === 'code' && digits < CODE_DIGITS && isNearError(chunks, first)) return undefined;
  if (label !== undefined && digits >= FEWEST[label] && !isTimeOrDate(whole)) return label;
  if (digits >= LONG && !isTimeOrDate(whole)) return kindByShape(whole, digits);
  return digits === CODE_DIGITS && groups.length === 1 && /^\d+$/.test(whole) ? 'code' : undefined;
}

/** Dates are judged elsewhere. */
function isTimeOrDate(whole: string): boolean {
  return /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?$/.test(whole) && !/^\d{3}[-.]\d{2}[-.]\d{4}$/.test(whole);
}

function kindByShape(whole: string, digits: number): RemovedKind {
  if (/^\d{3}[- .]\d{2}[- .]\d{4}$/.test(whole)) return 'social-security-number';
  if (digits >= 13) return 'card-number';
  return /[^\d]/.test(whole) || digits >= 9 ? 'phone-number' : 'record-number';
}

/** `four eight three nine two zero` behind a label: four words of a number or more. */
function inWords(chunks: Chunk[], labels: FoundLabel[]): Span<RemovedKind>[] {
  return labels.flatMap(({ kind, next }) => {
    for (let first = next; first < next + MOST_WORDS_BETWEEN; first++) {
      let end = first;
      while (isNumberWord(chunks[end]?.folded ?? '')) end++;
      if (end - first >= 4) return [{ start: chunks[first]?.start ?? 0, end: chunks[end - 1]?.end ?? 0, kind }];
    }
    return [];
  });
}
