import { escapeHtml } from '../../text/html.js';
import type { StageRow } from '../page/blocks.js';

/** One line of a table a stage. */
export function drawStages(rows: readonly StageRow[]): string {
  const hasTimes = rows.some(({ time }) => time !== '');
  return `<table>${rows.map((row) => drawStage(row, hasTimes)).join('')}</table>`;
}

function drawStage({ name, mark, tone, text, time }: StageRow, hasTimes: boolean): string {
  const told = text.map(escapeHtml).join('<br>');
  const end = hasTimes ? `<td class="time">${escapeHtml(time)}</td>` : '';
  return `<tr><th scope="row">${escapeHtml(name)}</th><td class="${tone}">${escapeHtml(mark)}</td><td>${told}</td>${end}</tr>`;
}
