/** Punctuation that stands behind an address rather than in it. */
const ENDINGS = '.,;:!?…\'"`>”’»›」』】。';

/** Brackets, each with the one that opens it. */
const PAIRS: Partial<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };

/** `<…>`, `<URL:…>`, quotes, brackets around the whole. */
export function withoutWrapping(text: string): string {
  const bare = text.replace(
    /^(?:<(?:URL:)?|["'`“”„‘’«»‹›「『【([{]\s*|[*_~]+(?=https?:|www\.))+(?=[^\s<>])/i,
    (marks) => keptBracket(text, marks),
  );
  let end = bare.length;
  while (end > 0 && /[>"'`“”„‘’«»‹›」』】\s]/.test(bare.charAt(end - 1))) end -= 1;
  const inner = bare.slice(0, end).trim();
  const mark = /^[*_~]+(?=https?:|www\.)/i.exec(text)?.[0];
  return mark !== undefined && inner.endsWith(mark) ? inner.slice(0, -mark.length) : inner;
}

/** An IPv6 literal keeps its square bracket. */
function keptBracket(text: string, marks: string): string {
  return marks.endsWith('[') && /^\[[\da-f:.]+\]/i.test(text.slice(marks.length - 1)) ? '[' : '';
}

/** Full stops and the like behind an address, and brackets that do not belong to it. */
export function withoutEnding(text: string): string {
  const open = new Map<string, number>();
  for (const [closing, opening] of Object.entries(PAIRS)) {
    open.set(closing, text.split(closing).length - text.split(opening ?? '').length);
  }
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    const unopened = open.get(last);
    if (unopened === undefined ? !ENDINGS.includes(last) : unopened <= 0) break;
    if (unopened !== undefined) open.set(last, unopened - 1);
  }
  return text.slice(0, end);
}
