import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block, type Row } from '../blocks.js';
import { upTo, type PageOptions } from '../page.js';

const SHOWN = 3;
/** Less likely ones are not worth a line where `--explain` does not ask for all. */
const LEAST = 0.05;
const LEAST_EXPLAINED = 0.01;

/** The causes behind the first, with their chances. After a fault that was seen they count only once it is mended. */
export function otherCausesBlocks(
  { causes }: Result,
  phrases: Phrases,
  options: Pick<PageOptions, 'explain'>,
): Block[] {
  const least = options.explain ? LEAST_EXPLAINED : causes[0]?.confirmed === true ? 1 : LEAST;
  const others = causes.slice(1).filter(({ confirmed, probability }) => confirmed || probability >= least);
  const rows = upTo(SHOWN, others, options).map(({ title, confirmed, probability }): Row => ({
    text: title,
    cells: [confirmed ? phrases.seenByCheck : phrases.chance(probability)],
  }));
  if (causes.length > 0 && rows.length === 0) return [paragraph(phrases.diagnosis.noOtherCauses)];
  const afterwards = causes[0]?.confirmed === true && others.some(({ confirmed }) => !confirmed);
  return section(
    phrases.diagnosis.otherCauses,
    afterwards ? [...rows, { text: phrases.diagnosis.onceMended, tone: 'faint' }] : rows,
  );
}
