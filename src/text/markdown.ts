import { cleanText } from './clean.js';

/** Signs around a word that Markdown never reads as anything. */
const LEAD = /^["'“”‘’«»(¿¡]+/u;
const TAIL = '"\'“”‘’«»).,;:!?…%';

/** What is read as it stands: a word, a number, a date, a short mix such as `IPv4`, a sign beyond ASCII. */
const PLAIN =
  /^(?:\p{L}[\p{L}\p{M}]*(?:['’/·-]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,]\d+)?|\d+(?:[:/-]\d+)+|[\p{L}\d]{1,6}|[^\p{ASCII}\p{L}\p{M}]{1,2}|[-–])$/u;

/** What a line must not begin with: it would be a list. */
const LIST_MARK = /^(?:-|\d{1,9}[.)]+)$/;

/**
 * A text as it may stand in a line of Markdown (CommonMark, GFM, and what ticket systems make of it): words stay as they
 * are, and everything that could be read as markup, a link, a mention or a number of an issue is quoted as code.
 */
export function inlineMarkdown(text: string): string {
  const words = cleanText(text).split(' ').map(wordOf);
  const [first] = words;
  if (first !== undefined && LIST_MARK.test(first.core + first.tail)) {
    words[0] = { ...first, core: first.core + first.tail, tail: '', isCode: true };
  }
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last?.isCode === true && word.isCode && last.tail === '' && word.lead === '') {
      joined[joined.length - 1] = { ...last, core: `${last.core} ${word.core}`, tail: word.tail };
    } else joined.push(word);
  }
  return joined.map(({ lead, core, tail, isCode }) => lead + (isCode ? codeSpan(core) : core) + tail).join(' ');
}

/** A text as code, whatever is in it; an empty one is nothing. */
export function codeSpan(text: string): string {
  const content = cleanText(text);
  if (content === '') return '';
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(content) ? ' ' : '';
  return fence + pad + content + pad + fence;
}

interface Word {
  lead: string;
  core: string;
  tail: string;
  isCode: boolean;
}

/** A word parted from the signs around it. */
function wordOf(word: string): Word {
  const lead = LEAD.exec(word)?.[0] ?? '';
  const rest = word.slice(lead.length);
  let end = rest.length;
  while (end > 0 && TAIL.includes(rest.charAt(end - 1))) end -= 1;
  const core = rest.slice(0, end);
  return { lead, core, tail: rest.slice(end), isCode: core !== '' && !PLAIN.test(core) };
}
