import { certificateFaults, type CertificateFault } from '../browser/certificate.js';
import type { EndpointEvidence, Evidence, HandshakeEvidence, InterceptorRule, Table } from '../model/index.js';
import { wrongBy } from './clock-skew.js';
import { filterOf } from './filter.js';
import { isOfCaptivePortal } from './instead.js';
import { interceptorOf } from './interceptor.js';

/** One handshake with what was looked up beside it. */
export interface SeenHandshake {
  endpoint: EndpointEvidence;
  handshake: HandshakeEvidence;
  /** What is wrong with it at the time that is really right. */
  faults: CertificateFault[];
  /** Who signs in the portal's place, where the table knows one. */
  interceptor?: InterceptorRule;
  /** The moment that the certificates were judged at, ISO 8601. */
  now: string;
  at: string;
}

/** Faults that are an interceptor's own, where one signs in the portal's place, or a network's that answers in it. */
const NOT_THE_PORTALS = new Set([
  'wrong-host',
  'self-signed',
  'untrusted-root',
  'incomplete-chain',
  'weak-certificate',
]);

/** Every handshake with a portal's host; a filter that answers under the portal's name has one of its own. */
export function handshakesOf({ endpoints, clock }: Evidence, table: Table | undefined): SeenHandshake[] {
  const wrongByMs = wrongBy({ endpoints, clock });
  return endpoints.flatMap((endpoint, index) => {
    const { handshake } = endpoint;
    if (handshake === null || filterOf(endpoint) !== undefined) return [];
    const now = trueTime(handshake, wrongByMs);
    const interceptor = interceptorOf(handshake, table);
    const all = certificateFaults(handshake, now);
    const isPortals = interceptor === undefined && !isOfCaptivePortal(handshake);
    const faults = isPortals ? all : all.filter(({ id }) => !NOT_THE_PORTALS.has(id));
    const seen = { endpoint, handshake, faults, now: now.toISOString(), at: `endpoints.${index}.handshake` };
    return [interceptor === undefined ? seen : { ...seen, interceptor }];
  });
}

/**
 * The time at which certificates are looked at: this computer's, as a browser does. Where its clock is wrong, the
 * server's: whether the certificate holds is then another question than whether this computer takes it.
 */
function trueTime(handshake: HandshakeEvidence, wrongByMs: number): Date {
  return new Date(Date.parse(handshake.at) - wrongByMs);
}
