import { cleanText } from './clean.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text as it may stand in HTML, between tags or in a quoted attribute: shown as it is, and never read as markup.
 * Control characters and direction overrides are taken out as everywhere.
 */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
