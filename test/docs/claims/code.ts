import type { Page } from '../page.js';

/** What a reader would type: spans, and lines of shell blocks without their comment. */
export function codeOf({ spans, blocks }: Page): string[] {
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
  return [...spans, ...lines.map((line) => line.replace(/ +#.*$/, ''))].filter((line) => line !== '');
}
