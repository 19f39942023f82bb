import type { CertificateFacts, EndpointEvidence, Evidence, TrustFacts } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { section, type Block, type Row } from '../blocks.js';
import { protocolName } from '../probe/seen-network.js';
import { durationOf, minuteOf } from '../words.js';

/** Names that a certificate carries are listed up to this many. */
const NAMES = 5;

/** Every host and port that the chain led to: how its addresses answered, and its certificates. */
export function serverBlocks({ endpoints }: Evidence, phrases: Phrases): Block[] {
  return [
    ...section(
      phrases.hops.servers,
      endpoints.flatMap((endpoint) => serverRows(endpoint, phrases)),
    ),
    ...section(
      phrases.hops.certificates,
      endpoints.flatMap((endpoint) => certificateRows(endpoint, phrases)),
    ),
  ];
}

function serverRows({ host, port, name, attempts }: EndpointEvidence, { hops, probe }: Phrases): Row[] {
  const failure = name.failure && { text: probe.failures[name.failure.code] };
  return [
    { text: `${host}:${port}`, tone: 'strong' },
    ...(failure ? [failure] : []),
    ...attempts.map(({ address, elapsedMs, failure: problem }): Row => ({
      text: `${address} ${problem ? probe.failures[problem.code] : hops.replied}`,
      cells: [durationOf(elapsedMs)],
      tone: problem ? 'warn' : 'plain',
    })),
  ];
}

function certificateRows({ host, port, handshake }: EndpointEvidence, phrases: Phrases): Row[] {
  if (handshake === null) return [];
  const { hops, probe } = phrases;
  const agreed = [handshake.protocol && protocolName(handshake.protocol), handshake.alpn].filter(Boolean).join(', ');
  const failure = handshake.failure && probe.failures[handshake.failure.code];
  return [
    { text: `${host}:${port}${agreed && ` (${agreed})`}`, tone: 'strong', cells: [durationOf(handshake.elapsedMs)] },
    ...(failure === undefined ? [] : [{ text: failure, tone: 'warn' as const }]),
    ...handshake.chain.flatMap((certificate, index) => certificateLines(certificate, index, phrases)),
    ...(handshake.chain.length > 0 && !handshake.hostMatches
      ? [{ text: hops.hostNotNamed, tone: 'warn' as const }]
      : []),
    ...(handshake.chain.length > 0 ? [{ text: trustText(handshake.trust, phrases) }] : []),
  ];
}

function certificateLines(certificate: CertificateFacts, index: number, { hops }: Phrases): Row[] {
  const { subject, names, validFrom, validTo, issuer, keyType, keyBits, signatureHash, fingerprint } = certificate;
  const shown = [...names.slice(0, NAMES), ...(names.length > NAMES ? ['…'] : [])].join(', ');
  const bits = keyBits > 0 ? ` ${keyBits}` : '';
  return [
    { marker: String(index + 1), text: hops.certificate(shown || subject, minuteOf(validFrom), minuteOf(validTo)) },
    { text: hops.issuedBy(issuer) },
    { text: hops.key(keyType.toUpperCase(), bits, signatureHash) },
    { text: hops.fingerprint(fingerprint), tone: 'faint' },
  ];
}

function trustText({ anchor, anchorSubject, problem }: TrustFacts, { hops, words }: Phrases): string {
  if (anchor !== null) return hops.trusted(anchorSubject ?? anchor);
  return hops.notTrusted(words[problem ?? ''] ?? problem ?? '');
}
