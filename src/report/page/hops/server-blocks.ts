import type {
  CertificateFacts,
  EndpointEvidence,
  Evidence,
  HandshakeEvidence,
  TrustFacts,
} from '../../../model/index.js';
import { minuteOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block, type Row } from '../blocks.js';
import { protocolName } from '../probe/seen-network.js';
import { durationOf } from '../words.js';
import { keyed } from './keyed-rows.js';

/** Names that a certificate carries are listed up to this many. */
const NAMES = 5;
const UNDER = 3;

/** Every host and port that the chain led to: its name, how its addresses answered, its handshake and certificates. */
export function serverBlocks({ endpoints }: Evidence, phrases: Phrases): Block[] {
  const servers = endpoints.flatMap((endpoint) =>
    section(
      `${endpoint.host}:${endpoint.port}`,
      [
        ...nameRows(endpoint, phrases),
        ...addressRows(endpoint, phrases),
        ...(endpoint.handshake === null ? [] : handshakeRows(endpoint.handshake, phrases)),
      ],
      { indent: UNDER },
    ),
  );
  const shown = endpoints.some(({ handshake }) => handshake !== null && handshake.chain.length > 0);
  return shown ? [...servers, paragraph(phrases.hops.certificatesUnchecked, { tone: 'faint' })] : servers;
}

function nameRows({ name }: EndpointEvidence, { hops, inWords, probe }: Phrases): Row[] {
  const { failure, source, addresses, elapsedMs } = name;
  const told = failure === undefined ? probe.addresses(addresses.length) : inWords(failure.code);
  const detail = failure?.detail === undefined ? [] : [`(${failure.detail})`];
  const text = source === 'system' ? [told, ...detail, hops.sources[source]].join(' ') : hops.sources[source];
  return [
    {
      marker: hops.keys.name,
      text,
      tone: failure === undefined ? 'plain' : 'warn',
      cells: source === 'system' ? [durationOf(elapsedMs)] : [],
    },
  ];
}

function addressRows({ attempts }: EndpointEvidence, { hops, inWords }: Phrases): Row[] {
  return attempts.map(({ address, elapsedMs, failure }, index): Row => ({
    marker: index === 0 ? hops.keys.address : '',
    text: `${address}: ${failure ? inWords(failure.code) : hops.replied}`,
    cells: [durationOf(elapsedMs)],
    tone: failure ? 'warn' : 'plain',
  }));
}

function handshakeRows(handshake: HandshakeEvidence, phrases: Phrases): Row[] {
  const { protocol, alpn, failure, chain, hostMatches, trust, elapsedMs } = handshake;
  const { keys, hostNotNamed } = phrases.hops;
  const agreed = [protocol && protocolName(protocol), alpn].filter(Boolean).join(', ');
  const detail = failure?.detail === undefined ? '' : ` (${failure.detail})`;
  const outcome = failure === undefined ? agreed : `${phrases.inWords(failure.code)}${detail}`;
  return [
    { marker: keys.tls, text: outcome, tone: failure ? 'warn' : 'plain', cells: [durationOf(elapsedMs)] },
    ...chain.flatMap((certificate, index) => certificateRows(certificate, index, phrases)),
    ...(chain.length > 0 && !hostMatches ? [{ text: hostNotNamed, tone: 'warn' as const }] : []),
    ...(chain.length > 0 ? keyed(keys.trust, [trustText(trust, phrases)]) : []),
  ];
}

function certificateRows(certificate: CertificateFacts, index: number, { hops, moment }: Phrases): Row[] {
  const { subject, names, validFrom, validTo, issuer, keyType, keyBits, signatureHash, fingerprint } = certificate;
  const shown = [...names.slice(0, NAMES), ...(names.length > NAMES ? ['…'] : [])].join(', ');
  const bits = keyBits > 0 ? ` ${keyBits}` : '';
  return keyed(hops.keys.certificate(index + 1), [
    subject,
    shown === '' ? '' : hops.names(shown),
    hops.issuedBy(issuer),
    hops.valid(moment(minuteOf(validFrom)), moment(minuteOf(validTo))),
    hops.key(keyType.toUpperCase(), bits, signatureHash),
    hops.fingerprint(fingerprint.replace(/.{16}(?=.)/g, '$& ')),
  ]);
}

/** Through which anchor the certificates are trusted, or why they are not. */
export function trustText({ anchor, anchorSubject, problem, fetched }: TrustFacts, { hops, inWords }: Phrases): string {
  if (anchor === null) return hops.notTrusted(inWords(problem ?? ''));
  const through = hops.trusted(anchorSubject ?? anchor, hops.anchors[anchor]);
  return fetched === undefined
    ? through
    : `${through}; ${hops.fetched(fetched.map(({ subject }) => subject).join(', '))}`;
}
