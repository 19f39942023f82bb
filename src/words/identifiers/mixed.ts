import type { RemovedKind } from '../../model/index.js';
import type { Chunk, Span } from './chunks.js';
import { isNameOfThing, isNearError } from './harmless.js';
import { labelBefore, type FoundLabel } from './labels.js';

const MOST_WORDS_BETWEEN = 4;
const LABELLED: readonly RemovedKind[] = [
  'record-number',
  'insurance-number',
  'social-security-number',
  'licence-number',
  'passport-number',
  'card-number',
  'code',
  'password',
  'user-name',
  'street-address',
];

/** National numbers with a letter: NIE and DNI, CURP, RFC, RUT, the Medicare number of the United States. */
const NATIONAL = [
  /^[xyz]?\d{7,8}-?[a-z]$/,
  /^\d{1,2}\.?\d{3}\.?\d{3}-[\dk]$/,
  /^[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d$/,
  /^[a-z]{4}\d{6}[a-z\d]{3}$/,
  /^\d[a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d{2}$/,
];

/** Numbers with letters in them, and passwords that show by their look. */
export function mixturesIn(text: string, chunks: Chunk[], labels: FoundLabel[]): Span<RemovedKind>[] {
  return chunks.flatMap((chunk, at): Span<RemovedKind>[] => {
    const label = labelBefore(at, chunks, labels, MOST_WORDS_BETWEEN)?.kind;
    if (looksLikePassword(text, chunk)) return [{ ...wholeRun(text, chunk), kind: 'password' }];
    if (chunk.text.length <= 9 && isNearError(chunks, at) && label !== 'password') return [];
    const kind = kindOf(chunk, chunks[at - 1]?.folded ?? '', label);
    return kind === undefined ? [] : [{ start: chunk.start, end: chunk.end, kind }];
  });
}

function kindOf({ text, folded }: Chunk, before: string, label: RemovedKind | undefined): RemovedKind | undefined {
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return label === 'code' && /^[A-Z]{3,8}(?:-[A-Z]{3,8})+$/.test(text) ? 'code' : undefined;
  if (
    !/\p{L}/u.test(text) ||
    isNameOfThing(folded) ||
    /^(?:error|err|version|build|ray|request|support)$/.test(before)
  ) {
    return undefined;
  }
  if (/^\d+(?:st|nd|rd|th|am|pm|h|hs|mb|gb|s|min|hrs?|a|er|ro|do|to)$/.test(folded)) return undefined;
  if (label !== undefined && LABELLED.includes(label) && (digits >= 2 || label === 'password' || label === 'user-name'))
    return label;
  if (NATIONAL.some((form) => form.test(folded))) return 'record-number';
  return text.replace(/[^\p{L}\d]/gu, '').length >= 8 && digits >= 4 ? 'record-number' : undefined;
}

/** Letters, digits and a sign that names of things do not have: `Summer2024!`, `P@ssw0rd`. */
function looksLikePassword(text: string, chunk: Chunk): boolean {
  const { start, end } = wholeRun(text, chunk);
  const run = text.slice(start, end);
  // `MRN#482913` is a label and its number.
  if (
    run.length < 6 ||
    /^(?:ctrl|control|cmd|command|alt|shift)\+/i.test(run) ||
    run.includes('://') ||
    /^\p{L}+#\d+$/u.test(run)
  )
    return false;
  return /[!@#$%^&*+~]/.test(run.replace(/^[#$]/, '')) && /\d/.test(run) && /\p{L}/u.test(run) && !/^\d+%$/.test(run);
}

/** The chunk with the signs that stand at it, up to the next blank or comma. */
export function wholeRun(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  while (start > 0 && !/[\s,;:="“”'(]/.test(text.charAt(start - 1))) start--;
  while (end < text.length && !/[\s,;"“”']/.test(text.charAt(end))) end++;
  while (end > start && /[.,;:?)]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
