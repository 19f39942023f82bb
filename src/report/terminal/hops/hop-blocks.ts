import type { Evidence, HopEvidence, Result, VisitEvidence } from '../../../model/index.js';
import { minuteOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block, type Row } from '../blocks.js';
import { dropReason } from '../probe/seen-http.js';
import { durationOf, sizeOf } from '../words.js';
import { serverBlocks } from './server-blocks.js';

/** Headers that a vendor's support finds a request by, or that tell who answered. */
const TELLING =
  /^(server|date|via|age|retry-after|www-authenticate|refresh|.*-?request-?id|x-correlation-id|cf-ray|cf-mitigated|x-iinfo|x-sucuri-.*|x-amzn-.*|x-kpsdk-ct)$/;

/** Everything that the check met: both visits hop by hop, the servers, their certificates. */
export function hopBlocks({ evidence }: Result, phrases: Phrases): Block[] {
  if (evidence === null) return [];
  const { visit, visitWithoutCookies } = evidence;
  return [
    paragraph(phrases.hops.started(startOf(evidence), durationOf(evidence.elapsedMs))),
    ...(visit === null ? [] : visitBlocks(visit, phrases)),
    ...(visitWithoutCookies === null ? [] : visitBlocks(visitWithoutCookies, phrases)),
    ...serverBlocks(evidence, phrases),
  ];
}

function startOf({ startedAt }: Evidence): string {
  return minuteOf(startedAt);
}

function visitBlocks(visit: VisitEvidence, phrases: Phrases): Block[] {
  const rows = visit.hops.flatMap((hop, index) => hopRows(hop, index, phrases));
  return section(phrases.hops.visits[visit.cookies], [...rows, { text: endText(visit, phrases) }]);
}

function hopRows(hop: HopEvidence, index: number, phrases: Phrases): Row[] {
  const { hops, probe } = phrases;
  const { response, failure } = hop;
  const outcome = failure
    ? [probe.failures[failure.code], ...(failure.detail === undefined ? [] : [`(${failure.detail})`])].join(' ')
    : response && probe.answer(response.status, response.reason, sizeOf(response.body.bytes));
  const by = [
    hops.reachedBy[hop.reachedBy],
    hop.address,
    response && `HTTP/${response.httpVersion.replace(/^HTTP\//, '')}`,
  ];
  return [
    { marker: String(index + 1), text: hop.url, tone: 'strong' },
    ...(outcome === undefined ? [] : [{ text: outcome }]),
    { text: by.filter((part) => part !== undefined).join(', ') },
    ...textRow(timingsOf(hop, phrases)),
    ...(hop.cookiesSent.length > 0 ? [{ text: hops.sent(hop.cookiesSent.join(', ')) }] : []),
    ...(response?.setCookies ?? []).map((cookie): Row => {
      if (cookie.deletes) return { text: hops.deleted(cookie.name) };
      if (cookie.stored) return { text: hops.kept(cookie.name) };
      return { text: hops.dropped(cookie.name, dropReason(cookie, phrases)), tone: 'warn' };
    }),
    ...headersOf(hop).map((text): Row => ({ text, tone: 'faint' })),
  ];
}

/** The parts that took any time worth a word. */
function timingsOf({ timings }: HopEvidence, { hops }: Phrases): string {
  const parts = ['resolveMs', 'connectMs', 'handshakeMs', 'waitMs', 'readMs'] as const;
  return parts
    .map((part) => ({ name: hops.timings[part], ms: Math.round(timings[part] ?? 0) }))
    .filter(({ ms }) => ms > 0)
    .map(({ name, ms }) => `${name} ${durationOf(ms)}`)
    .join(', ');
}

function headersOf({ response }: HopEvidence): string[] {
  return Object.entries(response?.headers ?? {})
    .filter(([name]) => TELLING.test(name))
    .flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
}

function textRow(text: string): Row[] {
  return text === '' ? [] : [{ text }];
}

function endText({ end }: VisitEvidence, { hops: { ends } }: Phrases): string {
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
