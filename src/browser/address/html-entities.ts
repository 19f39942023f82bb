const ENTITIES: Partial<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

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
