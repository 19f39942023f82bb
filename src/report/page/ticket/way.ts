import type { EndpointEvidence, Evidence, HandshakeEvidence, Result, VisitEvidence } from '../../../model/index.js';
import { commonName } from '../../../text/distinguished-name.js';
import { laterBy, minuteOf, secondOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block, type Row } from '../blocks.js';
import { droppedTexts } from '../hops/cookie-rows.js';
import { answerOf, endText, isSameWay } from '../hops/hop-blocks.js';
import { trustText } from '../hops/server-blocks.js';
import { protocolName } from '../probe/seen-network.js';
import { atMost } from './at-most.js';

/** Of a longer chain the first ones are shown, and the last. */
const HOPS = 6;
const SERVERS = 4;
const NAMES = 5;
const ADDRESSES = 4;
const COOKIES = 8;

/** The chain as it was met, each request with its moment; the visit without cookies where it went another way. */
export function wayBlocks({ evidence }: Result, phrases: Phrases): Block[] {
  if (evidence === null) return [];
  const { visit, visitWithoutCookies: other } = evidence;
  const { ticket, hops } = phrases;
  return [
    ...(visit === null ? [] : visitBlocks(ticket.way, visit, evidence, phrases)),
    ...(isSameWay(visit, other)
      ? [paragraph(hops.sameWay)]
      : other === null
        ? []
        : visitBlocks(ticket.refusedWay, other, evidence, phrases)),
  ];
}

function visitBlocks(label: string, visit: VisitEvidence, { startedAt }: Evidence, phrases: Phrases): Block[] {
  const rows = visit.hops.map((hop, index): Row => ({
    marker: String(index + 1),
    text: `${hop.url} ${answerOf(hop, phrases)}`,
    cells: [phrases.hops.reachedBy[hop.reachedBy], phrases.moment(secondOf(laterBy(hop.startedAtMs, startedAt)))],
  }));
  const left = rows.length - HOPS - 1;
  const shown = left < 1 ? rows : [...rows.slice(0, HOPS), { text: phrases.ticket.left(left) }, ...rows.slice(-1)];
  return [...section(label, shown), paragraph(endText(visit, phrases), { tight: true })];
}

/** Every server of the chain: its addresses, and what its certificate says. */
export function serverBlocks({ evidence }: Result, phrases: Phrases): Block[] {
  const endpoints = evidence?.endpoints.slice(0, SERVERS) ?? [];
  return section(
    phrases.ticket.servers,
    endpoints.flatMap((endpoint) => serverRows(endpoint, phrases)),
  );
}

function serverRows({ host, port, name, attempts, handshake }: EndpointEvidence, phrases: Phrases): Row[] {
  const { hops, inWords } = phrases;
  const failure = name.failure ?? handshake?.failure;
  const tried = attempts.map(({ address, failure: refusal }) => ({
    text: `${address}: ${refusal === undefined ? hops.replied : inWords(refusal.code)}`,
  }));
  const told = [
    ...atMost(ADDRESSES, tried, phrases).map(({ text }) => text),
    ...(handshake?.protocol === undefined ? [] : [protocolName(handshake.protocol)]),
    ...(failure === undefined ? [] : [inWords(failure.code)]),
  ];
  return [{ marker: `${host}:${String(port)}`, text: told.join('; ') }, ...leafRows(handshake, phrases)];
}

function leafRows(handshake: HandshakeEvidence | null, phrases: Phrases): Row[] {
  const leaf = handshake?.chain[0];
  if (handshake === null || leaf === undefined) return [];
  const { hops, moment } = phrases;
  const { names, issuer, validFrom, validTo, fingerprint } = leaf;
  return [
    [
      hops.names(names.length > NAMES ? [...names.slice(0, NAMES), '…'].join(', ') : names.join(', ')),
      hops.issuedBy(commonName(issuer)),
      hops.valid(moment(minuteOf(validFrom)), moment(minuteOf(validTo))),
    ].join('; '),
    handshake.hostMatches ? '' : hops.hostNotNamed,
    handshake.trust.anchor === null ? `${hops.keys.trust}: ${trustText(handshake.trust, phrases)}` : '',
    hops.fingerprint(fingerprint),
  ]
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}

/** The cookies that a browser drops, with the reason in words and the answer that set them. */
export function droppedBlocks({ evidence }: Result, phrases: Phrases): Block[] {
  const rows = (evidence?.visit?.hops ?? []).flatMap(({ response }, index) =>
    droppedTexts(response?.setCookies ?? [], phrases).map((text): Row => ({
      text,
      cells: [phrases.ticket.answer(index + 1)],
    })),
  );
  return section(phrases.ticket.cookies, atMost(COOKIES, rows, phrases));
}
