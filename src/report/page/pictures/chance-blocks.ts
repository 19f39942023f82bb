import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { chancesOf } from '../../pictures/chances.js';
import { section, type Block, type Row } from '../blocks.js';

/** One bar for each of the first causes. */
export function chanceBlocks(result: Result, phrases: Phrases): Block[] {
  const { chance, seenByCheck, pictures } = phrases;
  const rows = chancesOf(result).map(({ title, probability, confirmed }): Row => ({
    text: title,
    cells: [confirmed ? seenByCheck : chance(probability)],
    bar: [{ from: 0, to: probability, fill: 3 }],
  }));
  return section(pictures.chances, rows, { chart: { told: pictures.allChances, legend: [] } });
}
