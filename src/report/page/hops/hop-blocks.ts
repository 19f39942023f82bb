import type { HopEvidence, Result, VisitEvidence } from '../../../model/index.js';
import { secondOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block, type Row } from '../blocks.js';
import { durationOf, sizeOf } from '../words.js';
import { cookieRows } from './cookie-rows.js';
import { keyed } from './keyed-rows.js';
import { serverBlocks } from './server-blocks.js';

/** Headers that a vendor's support finds a request by, or that tell who answered. */
const TELLING =
  /^(server|date|via|age|retry-after|www-authenticate|refresh|.*-?request-?id|x-correlation-id|cf-ray|cf-mitigated|x-iinfo|x-sucuri-.*|x-amzn-.*|x-kpsdk-ct)$/;

/** Everything that the check met: both visits hop by hop, the servers and their certificates. */
export function hopBlocks({ evidence }: Result, phrases: Phrases): Block[] {
  if (evidence === null) return [];
  const { visit, visitWithoutCookies: other, startedAt, elapsedMs } = evidence;
  const { hops, moment } = phrases;
  const isSame = isSameWay(visit, other);
  return [
    paragraph(hops.started(moment(secondOf(startedAt)), durationOf(elapsedMs))),
    ...(visit === null ? [] : visitBlocks(visit, phrases)),
    ...(isSame ? [paragraph(hops.sameWay)] : other === null ? [] : visitBlocks(other, phrases)),
    ...serverBlocks(evidence, phrases),
  ];
}

/** Both visits were made, and with cookies refused nothing else was met. */
export function isSameWay(visit: VisitEvidence | null, other: VisitEvidence | null): boolean {
  return visit !== null && other !== null && wayOf(visit) === wayOf(other);
}

/** What a visit met, but for the cookies: values that the portal makes anew each time are masked already. */
function wayOf({ hops, end }: VisitEvidence): string {
  const met = hops.map(({ url, response, failure }) => [url, response?.status, failure?.code]);
  return JSON.stringify([met, end]);
}

function visitBlocks(visit: VisitEvidence, phrases: Phrases): Block[] {
  return [
    paragraph(phrases.hops.visits[visit.cookies], { tone: 'strong', heading: true }),
    ...visit.hops.flatMap((hop, index) => hopBlock(hop, index, phrases)),
    paragraph(endText(visit, phrases), { tight: true }),
  ];
}

function hopBlock(hop: HopEvidence, index: number, phrases: Phrases): Block[] {
  const { keys, reachedBy } = phrases.hops;
  const rows: Row[] = [
    ...keyed(keys.by, [reachedBy[hop.reachedBy]]),
    ...keyed(keys.answer, [answerOf(hop, phrases)]).map((row) =>
      hop.failure ? { ...row, tone: 'warn' as const } : row,
    ),
    ...keyed(keys.sent, [hop.cookiesSent.join(', ')]),
    ...cookieRows(hop.response?.setCookies ?? [], phrases),
    ...keyed(keys.header, headersOf(hop)).map((row): Row => ({ ...row, tone: 'faint' })),
  ];
  const number = `${index + 1} `;
  return section(`${number}${hop.url}`, rows, { indent: number.length, tight: index === 0 });
}

/** What came back, or why nothing did. */
export function answerOf({ response, failure, address }: HopEvidence, { probe, hops, inWords }: Phrases): string {
  if (response === undefined && failure === undefined) return hops.notAsked;
  const { status, reason = '', httpVersion = '', body } = response ?? {};
  return [
    status === undefined ? '' : probe.answer(status, reason, sizeOf(body?.bytes ?? 0)),
    httpVersion === '' ? '' : `HTTP/${httpVersion.replace(/^HTTP\//, '')}`,
    failure === undefined
      ? ''
      : [inWords(failure.code), failure.detail && `(${failure.detail})`].filter(Boolean).join(' '),
    address === undefined ? '' : hops.from(address),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function headersOf({ response }: HopEvidence): string[] {
  return Object.entries(response?.headers ?? {})
    .filter(([name]) => TELLING.test(name))
    .flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
}

/** How a visit ended. */
export function endText({ end }: VisitEvidence, { hops: { ends } }: Phrases): string {
  switch (end.kind) {
    case 'loop':
      return ends.loop(end.backTo + 1);
    case 'invalid-location':
      return ends['invalid-location'](end.location);
    case 'private-address':
      return ends['private-address'](end.url, end.address);
    default:
      return ends[end.kind];
  }
}
