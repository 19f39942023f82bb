import { parse } from 'tldts';
import { withoutBannedCharacters } from '../../text/clean.js';
import { AddressError } from './address-error.js';
import { decodeEntities } from './html-entities.js';

/** What people paste is short; a longer text is some other thing. */
const LONGEST_PASTE = 32_768;

/** Soft hyphen and zero-width characters, which copying from a document leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Characters that end an address in running text. */
const ADDRESS_IN_TEXT = /(?:https?|hxxps?):[\\/]{2}[^\s<>"“”„«»]+/i;

/** Punctuation that stands behind an address rather than in it. */
const ENDINGS = '.,;:!?…\'"`>”’»';

/** `[the portal](https://…)`. */
const MARKDOWN_LINK = /\]\((https?:[^\s)]+)\)/i;

/**
 * Finds the address in what was pasted: out of blanks, angle brackets, quotes, Markdown, HTML or a sentence, across
 * line breaks, HTML entities decoded, punctuation behind it dropped. The scheme may still be missing. Throws
 * `AddressError` where there is none.
 */
export function addressInText(pasted: string): string {
  if (pasted.length > LONGEST_PASTE) throw new AddressError('malformed');
  const clean = decodeEntities(withoutBannedCharacters(pasted).replace(INVISIBLE, '')).trim();
  const text = withoutWrapping(MARKDOWN_LINK.exec(clean)?.[1] ?? clean);
  if (text === '') throw new AddressError('empty');
  const joined = joinLines(text);
  const found = /[\s<>]/.test(joined) ? findInSentence(joined) : joined;
  return restoreDefanged(withoutEnding(withoutWrapping(found)));
}

/** `<…>`, `<URL:…>`, quotes, round brackets around the whole. */
function withoutWrapping(text: string): string {
  const bare = text.replace(/^(?:<(?:URL:)?|["'`“”„‘’«»([{]\s*)+(?=[^\s<>])/i, (marks) => keptBracket(text, marks));
  let end = bare.length;
  while (end > 0 && /[>"'`“”„‘’«»\s]/.test(bare.charAt(end - 1))) end -= 1;
  return bare.slice(0, end).trim();
}

/** An IPv6 literal keeps its square bracket. */
function keptBracket(text: string, marks: string): string {
  return marks.endsWith('[') && /^\[[\da-f:.]+\]/i.test(text.slice(marks.length - 1)) ? '[' : '';
}

/** Mail programs break long addresses; what goes on after a break without a blank belongs to the address. */
function joinLines(text: string): string {
  const [first = '', ...rest] = text.split(/[\r\n]+/).map((line) => line.trim());
  if (rest.length === 0) return text;
  if (/\s/.test(first) || rest.some((line) => /\s/.test(line) || /^https?:/i.test(line))) return text;
  return [first, ...rest].join('');
}

function findInSentence(text: string): string {
  const withScheme = ADDRESS_IN_TEXT.exec(text)?.[0];
  if (withScheme !== undefined) return withScheme;
  const word = text
    .split(/\s+/)
    .map((part) => withoutEnding(withoutWrapping(part)))
    .find(looksLikeHost);
  if (word === undefined) throw new AddressError(/^[a-z][a-z\d+.-]*:/i.test(text) ? 'not-web' : 'malformed');
  return word;
}

/** A name below a suffix that exists; `e.g.` and mail addresses are none. */
function looksLikeHost(word: string): boolean {
  const host = /^((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}|localhost)(?::\d+)?(?:[/?#].*)?$/u.exec(word)?.[1];
  if (host === undefined) return false;
  const { isIcann, publicSuffix } = parse(host);
  return isIcann === true || ['example', 'test', 'localhost', 'local', 'internal'].includes(publicSuffix ?? '');
}

/** Full stops and the like behind an address, and brackets that do not belong to it. */
function withoutEnding(text: string): string {
  const count = (mark: string): number => text.split(mark).length - 1;
  let unopened = count(')') - count('(');
  const hasSquare = text.includes('[');
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    const belongs = last === ')' ? unopened <= 0 : last === ']' ? hasSquare : !ENDINGS.includes(last);
    if (belongs) break;
    if (last === ')') unopened -= 1;
  }
  return text.slice(0, end);
}

/** Security tickets write `hxxps://portal[.]example` so that nobody clicks it. */
function restoreDefanged(address: string): string {
  return address.replace(/^hxxp/i, 'http').replaceAll('[.]', '.').replaceAll('[:]', ':');
}
