const BULLET = '•';

/**
 * The text as typed, with a bullet for each character that `mask` hides, so that the cursor stays where it is. A text
 * that `mask` has changed in other ways as well is shown as it was typed.
 */
export function maskTyped(typed: string, mask: (text: string) => string): string {
  const masked = mask(typed);
  if (!masked.includes(BULLET)) return typed;
  const kept = masked.split(new RegExp(`${BULLET}+`, 'u'));
  let at = 0;
  let shown = '';
  for (const [index, part] of kept.entries()) {
    const found = index === 0 || part !== '' ? typed.toLowerCase().indexOf(part.toLowerCase(), at) : typed.length;
    if (found < at || (index === 0 && found > 'https://'.length)) return typed;
    if (index > 0) shown += BULLET.repeat(found - at);
    shown += index === 0 ? typed.slice(0, found + part.length) : typed.slice(found, found + part.length);
    at = found + part.length;
  }
  return shown + typed.slice(at);
}
