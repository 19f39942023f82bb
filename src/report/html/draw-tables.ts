import { escapeHtml } from '../../text/html.js';
import type { SidesBlock, StageRow } from '../page/blocks.js';

/** One line of a table a stage. */
export function drawStages(rows: readonly StageRow[]): string {
  const hasTimes = rows.some(({ time }) => time !== '');
  return `<table class="stages">${rows.map((row) => drawStage(row, hasTimes)).join('')}</table>`;
}

function drawStage({ name, mark, tone, text, time }: StageRow, hasTimes: boolean): string {
  const told = text.map(escapeHtml).join('<br>');
  const end = hasTimes ? `<td class="time">${escapeHtml(time)}</td>` : '';
  return `<tr>${subject(name)}<td class="${tone}">${escapeHtml(mark)}</td><td>${told}</td>${end}</tr>`;
}

/** Two columns under their heads. */
export function drawSides({ heads, rows }: SidesBlock): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map(({ name, sides }) => {
    const cells = sides.map(({ text, tone = 'plain' }) => `<td class="${tone}">${escapeHtml(text)}</td>`);
    return `<tr>${subject(name)}${cells.join('')}</tr>`;
  });
  return `<table class="sides"><tr><td></td>${head}</tr>${body.join('')}</table>`;
}

function subject(name: string): string {
  return `<th scope="row">${escapeHtml(name)}</th>`;
}
