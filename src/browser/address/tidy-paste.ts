import { withoutBannedCharacters } from '../../text/clean.js';
import { decodeEntities } from './html-entities.js';

/** Soft hyphen and zero-width characters, which copying from a document leaves behind. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/g;

/** Takes off what mail programs, documents and tickets put into a text that they pass on; line breaks stay. */
export function tidyPaste(pasted: string): string {
  const visible = withoutBannedCharacters(pasted).replace(INVISIBLE, '');
  const plain = withoutQuoteMarks(withAsciiForms(decodeEntities(visible)));
  return rearmed(withoutBreaksInBrackets(quotedPrintableDecoded(plain)));
}

/** East Asian keyboards type `ｈｔｔｐｓ：／／` (Unicode, Halfwidth and Fullwidth Forms). */
function withAsciiForms(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** `> ` in front of each line of a reply. */
function withoutQuoteMarks(text: string): string {
  return text.replace(/^[ \t]*>[> \t]*/gm, '');
}

/** Between angle brackets an address may be broken anywhere (RFC 3986 appendix C). */
function withoutBreaksInBrackets(text: string): string {
  return text.replace(/<(?:URL:)?\s*https?:[^<>]*>/gi, (marked) =>
    marked
      .split(/[\r\n]/)
      .map((line) => line.trim())
      .join(''),
  );
}

/** Whether each equals sign of a query, or of HTML around it, stands in its code (RFC 2045 section 6.7). */
function isQuotedPrintable(text: string): boolean {
  if (/\bhref=3D["']/i.test(text)) return true;
  return /[?&][\w.-]{1,60}=3D[^&\s]/i.test(text) && !/[?&][\w.-]{1,60}=(?!3D)/i.test(text);
}

/** A line that ends in an equals sign goes on in the next, unless the sign is a parameter's. */
const SOFT_BREAK = /=[ \t]{0,9}\r?\n[ \t]{0,9}/g;

function quotedPrintableDecoded(text: string): string {
  if (isQuotedPrintable(text)) {
    return text
      .replace(SOFT_BREAK, '')
      .replace(/=([2-7][\dA-F])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  const hasQuery = text.split('\n').some((line) => line.includes('?') && line.trimEnd().endsWith('='));
  return hasQuery ? text : text.replace(SOFT_BREAK, '');
}

/** Security tickets write `hxxps[:]//portal[.]example(.)org` so that nobody clicks it. */
function rearmed(text: string): string {
  return text
    .replace(/\bhxxp(?=s?\W)/gi, 'http')
    .replace(/ ?[[({](?:\.|dot)[\])}] ?/gi, '.')
    .replace(/\[:\]/g, ':')
    .replace(/\[:?\/\/\]/g, '://');
}
