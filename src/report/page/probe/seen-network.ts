import type { EndpointEvidence, Evidence } from '../../../model/index.js';
import { commonName } from '../../../text/distinguished-name.js';
import { dateOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';

/** The server that the last request went to, as its name, connection and certificate are what a browser would meet. */
function mainEndpoint({ endpoints, visit }: Evidence): EndpointEvidence | undefined {
  const last = visit?.hops.at(-1)?.endpoint;
  return (last === undefined ? undefined : endpoints[last]) ?? endpoints.at(-1);
}

/** The address as it was checked, and what was made of it. */
export function seenAddress({ address }: Evidence, { probe, inWords }: Phrases): string {
  const wrappedBy = address.wrappedBy.map(inWords);
  return [
    address.checked ?? address.pasted,
    ...(address.scheme === 'assumed' ? [probe.schemeAssumed] : []),
    ...(wrappedBy.length > 0 ? [probe.unwrapped(wrappedBy.join(', '))] : []),
  ].join('  ');
}

/** How many addresses the name has, or where they come from. */
export function seenName(evidence: Evidence, { probe }: Phrases): string {
  const name = mainEndpoint(evidence)?.name;
  if (name === undefined) return probe.noName;
  if (name.source === 'literal') return probe.nameLiteral;
  if (name.source === 'proxy') return probe.nameByProxy;
  if (name.source === 'given') return probe.nameGiven;
  const families = new Set(name.addresses.map(({ family }) => family));
  const [family = 4] = families;
  const kinds = families.size > 1 ? probe.families.both : probe.families[family];
  return `${probe.addresses(name.addresses.length)}, ${kinds}`;
}

/** How many of the addresses answer. */
export function seenConnection(evidence: Evidence, { probe }: Phrases): string {
  const attempts = mainEndpoint(evidence)?.attempts ?? [];
  const good = attempts.filter(({ failure }) => failure === undefined).length;
  if (attempts.length === 0) return probe.nameByProxy;
  if (good === 0) return probe.answersNone;
  return good === attempts.length ? probe.answersAll(good) : probe.answersSome(good, attempts.length);
}

/** Until when the certificate is valid and who issued it. */
export function seenCertificate(evidence: Evidence, { probe, moment }: Phrases): string {
  const handshake = [mainEndpoint(evidence), ...evidence.endpoints].find((endpoint) => endpoint?.handshake)?.handshake;
  const leaf = handshake?.chain[0];
  if (leaf === undefined) return probe.plainHttp;
  const told = probe.certificate(moment(dateOf(leaf.validTo)), commonName(leaf.issuer));
  return handshake?.protocol === undefined ? told : `${told}; ${protocolName(handshake.protocol)}`;
}

/** `TLSv1.3` as people write it. */
export function protocolName(protocol: string): string {
  return protocol.replace(/^TLSv/, 'TLS ');
}

/** This computer's clock against the server's; undefined where none was read. */
export function seenClock({ clock }: Evidence, { probe }: Phrases): string | undefined {
  if (clock === null) return undefined;
  const seconds = Math.ceil(Math.abs(clock.skewMs) / 1000);
  return seconds <= CLOSE_SECONDS ? probe.clockWithin(Math.max(1, seconds)) : probe.clockOff(seconds, clock.skewMs > 0);
}

/** A server's Date has whole seconds and the answer takes its time, so a few seconds are no difference. */
const CLOSE_SECONDS = 5;

/** What stands between this computer and the portal. */
export function seenNetwork({ network }: Evidence, { probe }: Phrases): string {
  if (network.proxy !== undefined) return probe.throughProxy(network.proxy.url);
  return network.proxyScript === undefined ? probe.noFilter : probe.proxyScript;
}
