import type { Result, Table } from '../../model/index.js';
import { htmlFile } from '../html/shell.js';
import type { RenderOptions } from '../render-options.js';
import { escapeHtml } from '../../text/html.js';
import { sheetOf, type SheetSection } from './sheet.js';

/** Large black letters on white, one Letter page when it is printed. */
const STYLE = `
:root{color-scheme:light}
body{font:1.25rem/1.4 Arial,Helvetica,sans-serif;color:#000;background:#fff;max-width:42rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5em}
h2{font-size:1.4rem;line-height:1.2;margin:1em 0 .25em}
p,ol,ul{margin:.25em 0}
ol,ul{padding-left:1.6em}
li{margin:.2em 0}
.urgent{margin-top:1em;padding:.5em;border:3px solid #000;font-weight:bold}
@page{size:letter;margin:.35in .5in}
@media print{
body{font-size:16pt;line-height:1.15;max-width:none;margin:0;padding:0}
main{display:grid;grid-template-columns:2fr 3fr;column-gap:.2in}
main>*{grid-column:1/-1}
main>.call{grid-column:1}
main>.ready{grid-column:2}
h1{font-size:20pt}
h2{font-size:17pt;margin-top:.4em}
p,ol,ul,li{margin:0}
section{break-inside:avoid}
.urgent{margin-top:.4em;padding:.2em .4em}
}
`;

/** The patient's sheet as one file that prints on one page. */
export function renderSheetHtml(result: Result, _: RenderOptions, table: Table): string {
  const { language, title, opening, sections, urgent } = sheetOf(result, table);
  const body = [
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...(opening === '' ? [] : [`<p>${escapeHtml(opening)}</p>`]),
    ...sections.flatMap(sectionMarkup),
    `<p class="urgent">${escapeHtml(urgent)}</p>`,
    '</main>',
  ].join('\n');
  return htmlFile({ lang: language, title, style: STYLE, body, colorScheme: 'light' });
}

function sectionMarkup({ kind, heading, text, list }: SheetSection): string[] {
  const tag = kind === 'steps' ? 'ol' : 'ul';
  const items = list.map((item) => `<li>${escapeHtml(item)}</li>`);
  return [
    `<section class="${kind}">`,
    `<h2>${escapeHtml(heading)}</h2>`,
    ...(text === '' ? [] : [`<p>${escapeHtml(text)}</p>`]),
    ...(items.length === 0 ? [] : [`<${tag}>`, ...items, `</${tag}>`]),
    '</section>',
  ];
}
