import { createHash } from 'node:crypto';
import { escapeHtml } from '../../text/html.js';
import type { Language } from '../../model/index.js';

/** What a file is made of; `style` and `body` are markup already, `title` is text. */
export interface Shell {
  lang: Language;
  title: string;
  style: string;
  body: string;
  /** What browsers may paint themselves in; default `light dark`. */
  colorScheme?: 'light' | 'light dark';
}

/**
 * One HTML file that asks for nothing: its policy forbids every request, script and form, and lets this one style count,
 * known by its hash.
 */
export function htmlFile({ lang, title, style, body, colorScheme = 'light dark' }: Shell): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${colorScheme}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
