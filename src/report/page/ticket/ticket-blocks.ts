import type { Result, Table } from '../../../model/index.js';
import { secondOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import type { Audience } from '../../formats.js';
import type { RenderOptions } from '../../render-options.js';
import { paragraph, type Block } from '../blocks.js';
import { otherCausesBlocks } from '../diagnosis/other-causes.js';
import { verdictBlocks } from '../diagnosis/verdict.js';
import { hopBlocks } from '../hops/hop-blocks.js';
import { numberBlocks } from '../numbers.js';
import { waterfallBlocks } from '../pictures/waterfall-blocks.js';
import { probeVerdict } from '../probe/verdict.js';
import { durationOf } from '../words.js';
import { askedBlocks } from './asked.js';
import { idBlocks } from './ids.js';
import { answerBlocks, triedBlocks, wordsBlocks } from './said.js';
import { seenBlocks } from './seen.js';
import { droppedBlocks, serverBlocks, wayBlocks } from './way.js';

const SECTIONS = {
  asked: askedBlocks,
  causes: (result: Result, phrases: Phrases, { explain = false, view }: RenderOptions) =>
    view === 'probe' ? [] : otherCausesBlocks(result, phrases, { explain }),
  seen: seenBlocks,
  way: (result: Result, phrases: Phrases, { verbose }: RenderOptions) =>
    verbose === true
      ? [...waterfallBlocks(result, phrases), ...hopBlocks(result, phrases)]
      : wayBlocks(result, phrases),
  // Every hop comes with the servers.
  servers: (result: Result, phrases: Phrases, { verbose }: RenderOptions) =>
    verbose === true ? [] : serverBlocks(result, phrases),
  dropped: droppedBlocks,
  ids: idBlocks,
  answers: answerBlocks,
  tried: triedBlocks,
  words: wordsBlocks,
} satisfies Record<string, (result: Result, phrases: Phrases, options: RenderOptions, table: Table) => Block[]>;

const CHECK = ['seen', 'way', 'servers', 'dropped'] as const;
const VISIT = ['answers', 'tried', 'words'] as const;

/** Whom a ticket is for chooses what stands first, and leaves nothing out. */
const ORDER: Record<Audience | 'anyone', (keyof typeof SECTIONS)[]> = {
  anyone: ['asked', 'causes', ...CHECK, 'ids', ...VISIT],
  vendor: ['asked', 'ids', ...CHECK, ...VISIT, 'causes'],
  office: ['asked', 'words', 'answers', 'tried', 'causes', ...CHECK, 'ids'],
};

/** What a colleague, the office or the portal's support has to know, in the order that suits the reader. */
export function ticketBlocks(result: Result, phrases: Phrases, options: RenderOptions, table: Table): Block[] {
  const { view, audience = 'anyone', explain } = options;
  const verdict = view === 'probe' ? probeVerdict : verdictBlocks;
  return [
    ...verdict(result, phrases),
    paragraph(checkedText(result, phrases)),
    ...ORDER[audience].flatMap((name) => SECTIONS[name](result, phrases, options, table)),
    ...(explain === true ? numberBlocks(result, phrases) : []),
    ...(result.urgent === '' ? [] : [paragraph(result.urgent)]),
  ];
}

function checkedText({ evidence, product, tool }: Result, { ticket, moment }: Phrases): string {
  const { startedAt, elapsedMs, address } = evidence ?? {};
  const checked =
    startedAt === undefined || elapsedMs === undefined || address === undefined
      ? ticket.unchecked
      : ticket.checked(address.checked ?? address.pasted, moment(secondOf(startedAt)), durationOf(elapsedMs));
  const more = [...(product === null ? [] : [ticket.product(product.name)]), ticket.madeBy(tool.name, tool.version)];
  return [checked, ...more].join(' ');
}
