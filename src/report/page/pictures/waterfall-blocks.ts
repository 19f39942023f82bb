import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { PARTS, waterfallOf, type WaterfallRow } from '../../pictures/waterfall.js';
import { section, type Block, type Row } from '../blocks.js';
import { durationOf } from '../words.js';

/** Both visits request by request, and what each waited for; nothing where nothing was requested. */
export function waterfallBlocks({ evidence }: Result, phrases: Phrases): Block[] {
  if (evidence === null) return [];
  const { visits, totalMs } = waterfallOf(evidence);
  const { hops, pictures } = phrases;
  const rows = visits.flatMap((visit): Row[] => [
    { text: hops.visits[visit.cookies], tone: 'strong' },
    ...visit.rows.flatMap((row, index) => requestRows(row, index, totalMs, phrases)),
  ]);
  const chart = { told: pictures.total(durationOf(totalMs)), legend: PARTS.map((part) => hops.timings[part]) };
  return section(pictures.waterfall, rows, { indent: 0, chart });
}

function requestRows(row: WaterfallRow, index: number, totalMs: number, { hops }: Phrases): Row[] {
  const told = row.parts.map(({ part, fromMs, toMs }) => `${hops.timings[part]} ${durationOf(toMs - fromMs)}`);
  return [
    {
      text: `${index + 1} ${shortened(row.url)}`,
      cells: [durationOf(row.toMs - row.fromMs)],
      bar: row.parts.map(({ part, fromMs, toMs }) => ({
        from: fromMs / totalMs,
        to: toMs / totalMs,
        fill: PARTS.indexOf(part),
      })),
    },
    ...(told.length === 0 ? [] : [{ text: told.join(', '), tone: 'faint' as const }]),
  ];
}

/** Which request it was; what nearly all begin with, and what stands behind `?` and `#`, does not tell that. */
function shortened(url: string): string {
  const [place = ''] = url.split(/[?#]/);
  return place.replace(/^https:\/\//, '');
}
