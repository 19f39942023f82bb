import type { RemovedKind } from '../../model/index.js';
import { startsClause, type Chunk, type Span } from './chunks.js';
import type { FoundLabel } from './labels.js';
import { wholeRun } from './mixed.js';
import { isPlainWord } from './plain-words.js';

const IS = /^(?:is|was|es|era|fue|son|are|were|number|numero)$/;
const AND = /^(?:and|or|then|also|y|o|u|e|luego)$/;

/** What stands behind "my password is", "user name:", "el código es": the word itself, unless it is a plain one. */
export function statedSecrets(text: string, chunks: Chunk[], labels: FoundLabel[]): Span<RemovedKind>[] {
  return labels
    .filter(({ kind }) => kind === 'password' || kind === 'user-name' || kind === 'code')
    .flatMap(({ kind, next }) => {
      const isStated = IS.test(chunks[next]?.folded ?? '') && !startsClause(chunks[next] ?? NOTHING);
      const at = isStated ? next + 1 : next;
      const spans = secretAt(text, chunks, at, isStated, kind);
      const beside = at + 1;
      if (spans.length === 0 || !AND.test(chunks[beside]?.folded ?? '')) return spans;
      return [...spans, ...secretAt(text, chunks, beside + 1, true, kind)];
    });
}

const NOTHING: Chunk = { text: '', folded: '', start: 0, end: 0, gap: '' };

function secretAt(
  text: string,
  chunks: Chunk[],
  at: number,
  isStated: boolean,
  kind: RemovedKind,
): Span<RemovedKind>[] {
  const chunk = chunks[at];
  if (chunk === undefined || startsClause(chunk)) return [];
  // `Password: hunter2`, `user = ana`, `password "open sesame"`; an error's own quotation is no secret.
  const isMarked = /[:=→>]|["“'«]$/.test(chunk.gap);
  if ((!isMarked && !isStated) || isPlainWord(chunk.folded)) return [];
  if (/^(?:\d{1,3}|\d{1,2}:\d\d)$/.test(chunk.text)) return [];
  return [{ ...wholeRun(text, chunk), kind }];
}
