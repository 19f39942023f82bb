import { looksLikeHost } from './host-in-text.js';

/** Mail programs break lines at 72 columns or so; a line of this length may have been broken. */
const BREAKABLE = 60;

/** What breaks an address makes few lines of it, and a letter is not much longer. */
const MOST_LINES = 200;

/** How letters end. */
const SIGN_OFF =
  /^(?:thanks|thank|thx|regards|best|cheers|sincerely|yours|sent|gracias|saludos|atentamente|danke|merci|[\p{L}.]+,)[,.!]?$/iu;

/**
 * Puts an address together again that was broken across lines: what goes on after a break without a blank belongs to
 * it, unless it is an address of its own or ends a letter. Other breaks stay.
 */
export function joinLines(text: string): string {
  const [first = '', ...rest] = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  const joined = [first];
  for (const [at, next] of rest.entries()) {
    const line = joined.at(-1) ?? '';
    if (at < MOST_LINES && goesOn(line, next)) joined[joined.length - 1] = line + next;
    else joined.push(next);
  }
  return joined.join('\n');
}

function goesOn(line: string, next: string): boolean {
  const [open = '', word = ''] = [line.split(/\s/).at(-1), next.split(/\s/, 1)[0]];
  if (word === '' || !isAddressStart(open) || isAddressOfItsOwn(open, word) || SIGN_OFF.test(next)) return false;
  if (open === line && word === next) return true;
  // Within a letter only what can be no word goes on.
  return (word === next || line.length >= BREAKABLE) && /[/?&=%#\d_-]/.test(word) && !/^[-–—*•]/.test(word);
}

function isAddressStart(word: string): boolean {
  return /h?ttps?:[\\/]/i.test(word) || /^[\p{L}\p{N}][\p{L}\p{N}.-]*[./]/u.test(word);
}

/** A second scheme, or a second host behind a whole one. */
function isAddressOfItsOwn(open: string, word: string): boolean {
  if (/^\W*h?ttps?:/i.test(word) || /^www\./i.test(word)) return true;
  const host = open.replace(/^.*https?:[\\/]*/is, '').replace(/\/$/, '');
  return looksLikeHost(word) && looksLikeHost(host) && !/[/?#]/.test(host);
}
