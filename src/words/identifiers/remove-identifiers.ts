import { REMOVED_KINDS, type RemovedKind } from '../../model/index.js';
import { REMOVED } from '../../text/removed.js';
import { mailAddressesIn, withoutLinkSecrets } from './addresses.js';
import { chunksOf, type Span } from './chunks.js';
import { birthDates } from './dates.js';
import { labelsOf } from './labels.js';
import { mixturesIn } from './mixed.js';
import { namesIn } from './names.js';
import { numbersIn } from './numbers.js';
import { statedSecrets } from './stated-secrets.js';
import { streetsIn } from './streets.js';

/** A typed text without what tells who somebody is or lets somebody in. */
export interface Cleared {
  /** `[removed]` stands where something was taken out. */
  text: string;
  /** What was taken out, each kind once, in the order of `REMOVED_KINDS`. */
  removed: RemovedKind[];
}

/**
 * Takes out of a typed text, English or Spanish, what nobody needs for finding out why a sign-in fails: dates of birth,
 * numbers of records, insurances, licences, passports and cards, telephone numbers, mail and street addresses, names,
 * user names, passwords, codes, secrets in links. Numbers of errors, versions and counts stay. In doubt it is taken
 * out: the identifiers are those that the HIPAA Privacy Rule names (45 CFR 164.514(b)(2)).
 */
export function removeIdentifiers(typed: string): Cleared {
  const text = withoutLinkSecrets(typed);
  const hadSecret = text !== typed;
  const spans = merged(identifiersIn(text), text);
  let cleared = '';
  let at = 0;
  for (const { start, end } of spans) {
    cleared += text.slice(at, start) + REMOVED;
    at = end;
  }
  const kinds = new Set<RemovedKind>([
    ...(hadSecret ? ['link-secret' as const] : []),
    ...spans.flatMap((span) => span.kinds),
  ]);
  return { text: cleared + text.slice(at), removed: REMOVED_KINDS.filter((kind) => kinds.has(kind)) };
}

function identifiersIn(text: string): Span<RemovedKind>[] {
  const mails = mailAddressesIn(text);
  const chunks = chunksOf(text).filter(({ text: word, start, end }) => {
    const isLink = /:\/\/|[\w-]\.[a-z]{2,}\/|^www\./i.test(word);
    return !isLink && !mails.some((mail) => start < mail.end && end > mail.start);
  });
  const labels = labelsOf(chunks);
  const found = [
    ...mails,
    ...birthDates(chunks, labels),
    ...numbersIn(chunks, labels),
    ...mixturesIn(text, chunks, labels),
    ...statedSecrets(text, chunks, labels),
    ...streetsIn(text, chunks),
  ];
  return [...found, ...namesIn(text, chunks, found)];
}

interface Merged {
  start: number;
  end: number;
  kinds: RemovedKind[];
}

/** Overlapping parts, and those with nothing but blanks and a comma between, become one. */
function merged(spans: Span<RemovedKind>[], text: string): Merged[] {
  const result: Merged[] = [];
  for (const { start, end, kind } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && (start <= last.end || /^[\s,()-]{0,3}$/.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
      last.kinds.push(kind);
    } else {
      result.push({ start, end, kinds: [kind] });
    }
  }
  return result;
}
