import { maskAddress } from '../../browser/mask.js';
import { cleanText } from '../../text/clean.js';

/**
 * Words of a page as they may be kept: cleaned, cut at `limit` characters, and an address among them masked as any
 * other: a page may show its own markup.
 */
export function shownText(text: string, limit: number): string {
  const words = cleanText(text, 4 * limit).split(' ');
  const masked = words.map((word) => (word.includes('=') ? maskAddress(word) : word));
  return cleanText(masked.join(' '), limit);
}
