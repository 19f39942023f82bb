import type { Language } from '../../model/index.js';
import { escapeHtml } from '../../text/html.js';
import type { Row } from '../page/blocks.js';

/** Rows as a list, numbered where their markers are numbers; a single row without a marker as a paragraph. */
export function drawRows(rows: readonly Row[], lang: Language): string {
  const items = itemsOf(rows);
  const [first] = items;
  if (first === undefined) return '';
  if (items.length === 1 && !hasMarker(first[0])) return first.map((row) => drawLine(row, lang)).join('');
  const tag = items.every(([row]) => /^\d+$/.test(row?.marker ?? '')) ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => drawItem(item, lang)).join('')}</${tag}>`;
}

/** A row with a marker and the rows below it that have none are one item; without any marker each row is one. */
function itemsOf(rows: readonly Row[]): Row[][] {
  const isMarked = rows.some(hasMarker);
  const items: Row[][] = [];
  for (const row of rows) {
    const last = items.at(-1);
    if (last === undefined || !isMarked || hasMarker(row)) items.push([row]);
    else last.push(row);
  }
  return items;
}

function hasMarker(row: Row | undefined): boolean {
  return (row?.marker ?? '') !== '';
}

function drawItem(rows: readonly Row[], lang: Language): string {
  const { marker = '', markerText } = rows[0] ?? {};
  const sign = escapeHtml(marker);
  const told =
    markerText === undefined ? sign : `<span aria-hidden="true">${sign}</span><i>${escapeHtml(markerText)}</i>`;
  const mark = marker === '' ? '' : `<span class="mark">${told}</span>`;
  return `<li>${mark}<div>${rows.map((row) => drawLine(row, lang)).join('')}</div></li>`;
}

function drawLine(row: Row, lang: Language): string {
  const { text, tone = 'plain', whole = false, cells = [] } = row;
  const told = row.spoken?.lang === undefined || row.spoken.lang === lang ? escapeHtml(text) : withSpoken(row);
  const facts = cells.filter((cell) => cell !== '').map(escapeHtml);
  const aside = facts.length === 0 ? '' : ` <span class="cells">${facts.join(', ')}</span>`;
  return `<p class="${tone}${aside === '' ? '' : ' row'}">${whole ? `<code>${told}</code>` : `<span>${told}</span>`}${aside}</p>`;
}

/** The words in another language are marked as such, so that they are read aloud in it. */
function withSpoken({ text, spoken }: Row): string {
  const { words = '', lang = '' } = spoken ?? {};
  const [before = '', ...after] = words === '' ? [text] : text.split(words);
  if (after.length !== 1) return escapeHtml(text);
  return `${escapeHtml(before)}<span lang="${lang}">${escapeHtml(words)}</span>${escapeHtml(after.join(''))}`;
}
