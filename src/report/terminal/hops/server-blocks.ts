import type {
  CertificateFacts,
  EndpointEvidence,
  Evidence,
  HandshakeEvidence,
  TrustFacts,
} from '../../../model/index.js';
import { minuteOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { section, type Block, type Row } from '../blocks.js';
import { protocolName } from '../probe/seen-network.js';
import { durationOf } from '../words.js';

/** Names that a certificate carries are listed up to this many. */
const NAMES = 5;

/** Every host and port that the chain led to: how its addresses answered, its handshake and its certificates. */
export function serverBlocks({ endpoints }: Evidence, phrases: Phrases): Block[] {
  return endpoints.flatMap((endpoint) =>
    section(`${endpoint.host}:${endpoint.port}`, [
      ...addressRows(endpoint, phrases),
      ...(endpoint.handshake === null ? [] : handshakeRows(endpoint.handshake, phrases)),
    ]),
  );
}

function addressRows({ name, attempts }: EndpointEvidence, { hops, probe }: Phrases): Row[] {
  return [
    ...(name.failure === undefined ? [] : [{ text: probe.failures[name.failure.code], tone: 'warn' as const }]),
    ...attempts.map(({ address, elapsedMs, failure }): Row => ({
      text: `${address}: ${failure ? probe.failures[failure.code] : hops.replied}`,
      cells: [durationOf(elapsedMs)],
      tone: failure ? 'warn' : 'plain',
    })),
  ];
}

function handshakeRows(handshake: HandshakeEvidence, phrases: Phrases): Row[] {
  const { protocol, alpn, failure, chain, hostMatches, trust, elapsedMs } = handshake;
  const { hops, probe } = phrases;
  const agreed = [protocol && protocolName(protocol), alpn].filter(Boolean).join(', ');
  const outcome = failure === undefined ? agreed : probe.failures[failure.code];
  return [
    { text: outcome, tone: failure === undefined ? 'plain' : 'warn', cells: [durationOf(elapsedMs)] },
    ...chain.flatMap((certificate, index) => certificateLines(certificate, index, phrases)),
    ...(chain.length > 0 && !hostMatches ? [{ text: hops.hostNotNamed, tone: 'warn' as const }] : []),
    ...(chain.length > 0 ? [{ text: trustText(trust, phrases) }] : []),
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
