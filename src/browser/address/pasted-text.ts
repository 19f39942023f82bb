import { parse } from 'tldts';
import { withoutBannedCharacters } from '../../text/clean.js';
import { AddressError } from './address-error.js';

/** What people paste is short; a longer text is some other thing. */
const LONGEST_PASTE = 32_768;

/** Soft hyphen and zero-width characters, which copying from a document leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Characters that end an address in running text. */
const ADDRESS_IN_TEXT = /(?:https?|hxxps?):[\\/]{2}[^\s<>"“”„«»]+/i;

/** `[the portal](https://…)`. */
const MARKDOWN_LINK = /\]\((https?:[^\s)]+)\)/i;

const ENTITIES: Partial<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

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

/** HTML entities, also those that were encoded twice (`&amp;amp;`). */
export function decodeEntities(text: string): string {
  const once = decodeEntitiesOnce(text);
  return once === text ? text : decodeEntitiesOnce(once);
}

function decodeEntitiesOnce(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1));
    return code > 0x1f && code < 0x7f ? String.fromCharCode(code) : whole;
  });
}

/** `<…>`, `<URL:…>`, quotes, round brackets around the whole. */
function withoutWrapping(text: string): string {
  const bare = text.replace(/^(?:<(?:URL:)?|["'`“”„‘’«»([{]\s*)+(?=[^\s<>])/i, (marks) => keptBracket(text, marks));
  return bare.replace(/[>"'`“”„‘’«»\s]+$/, '').trim();
}

/** An IPv6 literal keeps its square bracket. */
function keptBracket(text: string, marks: string): string {
  return marks.endsWith('[') && /^\[[\da-f:.]+\]/i.test(text.slice(marks.length - 1)) ? '[' : '';
}

/** Mail programs break long addresses; what goes on after a break without a blank belongs to the address. */
function joinLines(text: string): string {
  const [first = '', ...rest] = text.split(/[ \t]*[\r\n]+[ \t]*/);
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
  let end = text.length;
  while (end > 0 && isEnding(text, end)) end -= 1;
  return text.slice(0, end);
}

function isEnding(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  if ('.,;:!…\'"`>”’»'.includes(last)) return true;
  if (last === '?') return true;
  return (last === ')' && isUnbalanced(text.slice(0, end), '(', ')')) || (last === ']' && !text.includes('['));
}

function isUnbalanced(text: string, opening: string, closing: string): boolean {
  return text.split(closing).length > text.split(opening).length;
}

/** Security tickets write `hxxps://portal[.]example` so that nobody clicks it. */
function restoreDefanged(address: string): string {
  return address.replace(/^hxxp/i, 'http').replaceAll('[.]', '.').replaceAll('[:]', ':');
}
