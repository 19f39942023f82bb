import { AddressError } from './address-error.js';
import { looksLikeHost } from './host-in-text.js';
import { joinLines } from './join-lines.js';
import { hasKnownScheme, repairScheme } from './scheme.js';
import { tidyPaste } from './tidy-paste.js';
import { withoutEnding, withoutWrapping } from './wrapping-marks.js';

/** What people paste is short; a longer text is some other thing. */
const LONGEST_PASTE = 32_768;

/** An address written out, up to what ends it in running text, the punctuation of East Asian scripts among it. */
const WRITTEN_OUT = /https?:[\\/]{1,4}[^\s<>"“”„«»‹›「」『』【】、，；]*/i;

/**
 * Finds the address in what was pasted: out of blanks, angle brackets, quotes, Markdown, HTML or a sentence, across
 * line breaks; entities and quoted-printable decoded, slips of the scheme mended, punctuation behind it dropped. Of
 * several, the first. The scheme may still be missing. Throws `AddressError` where there is none.
 */
export function addressInText(pasted: string): string {
  if (pasted.length > LONGEST_PASTE) throw new AddressError('malformed');
  const text = joinLines(tidyPaste(pasted).trim());
  const bare = repairScheme(decodedWhole(withoutWrapping(linkTarget(text) ?? text)));
  if (bare === '') throw new AddressError('empty');
  const found = hasKnownScheme(bare) ? firstWord(bare) : (writtenOut(bare) ?? withoutScheme(bare));
  return withoutEnding(withoutWrapping(found));
}

/** The target of a link in Markdown or HTML, and of `shown text<https://…>` as mail programs write a link. */
function linkTarget(text: string): string | undefined {
  const targets = [
    /\]\(<?([^\s<>"]+)/.exec(text)?.[1],
    /<a\s[^<>]*?\bhref\s*=\s*["']?([^"'\s<>]+)/i.exec(text)?.[1],
    /[^\s<>]<(https?:[^\s<>|]+)/i.exec(text)?.[1],
    /^<(https?:[^\s<>|]+)\|/i.exec(text)?.[1],
  ];
  return targets.find((target) => target !== undefined && (/^https?:/i.test(target) || looksLikeHost(target)));
}

/** An address that was copied out of another one: `https%3A%2F%2Fportal…`. */
function decodedWhole(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && /^(?:https?%|[\w.-]+%2f)/i.test(decoded); round += 1) {
    decoded = decoded.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return decoded;
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? text;
}

/** The first address with a scheme; undefined where it is only part of one without, as in `portal.example/?u=https://…`. */
function writtenOut(text: string): string | undefined {
  const match = WRITTEN_OUT.exec(text);
  if (match === null) return undefined;
  const label = text.slice(0, match.index).split(/\s/).at(-1) ?? '';
  if (/^[\p{L}\p{N}.-]+(?::\d+)?[/?#]/u.test(label) || /^[a-z][a-z\d+.-]*:\/\//i.test(label)) return undefined;
  const found = withoutSecondPaste(match[0]);
  const mark = /[*_~]{1,3}$/.exec(label)?.[0] ?? '';
  const bare = mark !== '' && found.endsWith(mark) ? found.slice(0, -mark.length) : found;
  return withBlankMended(bare, text.slice(match.index + match[0].length));
}

/** The same address pasted twice without a blank. */
function withoutSecondPaste(address: string): string {
  const second = address.slice(8).search(/[a-z\d]https?:\/\//i);
  return second < 0 ? address : address.slice(0, 8 + second + 1);
}

/** A blank that slipped in behind the scheme, at a dot of the host, or in front of the path. */
function withBlankMended(address: string, rest: string): string {
  const next = /^[ \t]+([^\s<>"]+)/.exec(rest)?.[1];
  if (next === undefined) return address;
  const host = address.replace(/^https?:[\\/]*/i, '');
  if (host === '' && looksLikeHost(withoutEnding(next))) return address + next;
  if (/[\\/?#]/.test(host)) return address;
  if (!looksLikeHost(host.replace(/\.$/, '')) && looksLikeHost(withoutEnding(host + next))) return address + next;
  return /^\/\w/.test(next) ? address + next : address;
}

/** A host without a scheme: a word of the text, or the whole of it where it is one word. */
function withoutScheme(text: string): string {
  if (!/\s/.test(text)) return asHost(text) ?? text;
  const words = text.split(/\s+/);
  const at = words.findIndex((part) => asHost(part) !== undefined);
  const host = asHost(words[at] ?? '');
  if (host === undefined) throw new AddressError(/^[a-z][a-z\d+.-]*:/i.test(text) ? 'not-web' : 'malformed');
  const next = words[at + 1] ?? '';
  return /^\/\w/.test(next) && !/[/?#]/.test(host) ? host + next : host;
}

/** A word as a host, without a label in front (`Link:`, `url=`), commas typed for dots. */
function asHost(word: string): string | undefined {
  const bare = withoutEnding(withoutWrapping(word));
  const candidates = [
    bare,
    bare.replace(/^(?!https?:)[\p{L}\d_-]{1,20}[:=]/iu, ''),
    bare.split(',')[0] ?? '',
    bare.replaceAll(',', '.'),
  ];
  return candidates.find(looksLikeHost);
}
