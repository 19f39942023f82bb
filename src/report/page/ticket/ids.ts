import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { section, type Block, type Row } from '../blocks.js';
import { atMost } from './at-most.js';

/** Headers that a vendor's support finds a request by. */
const IDS = /^(?:.*-?request-?id|x-correlation-id|cf-ray|x-iinfo|x-sucuri-id|x-amz-cf-id|akamai-grn)$/;

const MOST = 10;

/** What the portal's support finds these very requests by in its own records. */
export function idBlocks({ evidence }: Result, phrases: Phrases): Block[] {
  const { ticket, inWords } = phrases;
  const rows = (evidence?.visit?.hops ?? []).flatMap(({ response }, index): Row[] => {
    const headers = Object.entries(response?.headers ?? {}).filter(([name]) => IDS.test(name));
    const { product = '', supportId } = response?.page?.rejection ?? {};
    return [
      ...headers.flatMap(([name, values]) => values.map((value) => `${name}: ${value}`)),
      ...(supportId === undefined ? [] : [ticket.supportNumber(inWords(product), supportId)]),
    ].map((text) => ({ text, cells: [ticket.answer(index + 1)] }));
  });
  return section(ticket.ids, atMost(MOST, rows, phrases));
}
