/** Names of the characters that addresses are made of, and of those around them (HTML, named character references). */
const ENTITIES: Partial<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  colon: ':',
  sol: '/',
  period: '.',
  quest: '?',
  equals: '=',
  num: '#',
  percnt: '%',
  commat: '@',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  semi: ';',
  comma: ',',
  plus: '+',
};

/** HTML entities, also those that were encoded twice (`&amp;amp;`). One without its semicolon may be a parameter. */
export function decodeEntities(text: string): string {
  const once = decodeEntitiesOnce(text);
  return once === text ? text : decodeEntitiesOnce(once);
}

function decodeEntitiesOnce(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1));
    return code > 0x1f && code < 0x7f ? String.fromCharCode(code) : whole;
  });
}
