import type { DemoCaseId } from './cases.js';
import { type CertificateKind, createAuthority, type Identity } from './identity.js';
import { type DemoPortal, LOGIN_HOST, PORTAL_HOST } from './portal.js';
import { DEMO_PORTALS } from './portals.js';
import { addressOf, closedPort, listen, type Listener, LOOPBACK } from './serve.js';

/** The running example, and what a check needs to reach it. */
export interface Demo {
  /** Address that the patient has; it carries the port. */
  address: string;
  /** Where its hosts are found, in place of a name server. */
  resolve: { host: string; port: number; address: string }[];
  /** PEM certificates to trust. */
  ca: string[];
  /** Ends the example; safe to call again. */
  stop(): Promise<void>;
}

/**
 * Starts the example portal of one case on loopback, with a certificate authority made on the spot.
 *
 * @param now time of this computer, which the certificates' dates are counted from
 */
export async function startDemo(id: DemoCaseId, now = new Date()): Promise<Demo> {
  const portal = DEMO_PORTALS[id];
  const authority = createAuthority(now);
  const kinds: [string, CertificateKind][] = [
    [PORTAL_HOST, portal.certificate],
    [LOGIN_HOST, 'good'],
  ];
  const identities = new Map(kinds.map(([host, kind]) => [host, authority.identify(host, kind)]));
  const listener = await open(portal, identities);
  return {
    address: addressOf(PORTAL_HOST, listener.port, portal.entry),
    resolve: kinds.map(([host]) => ({ host, port: listener.port, address: LOOPBACK })),
    ca: [authority.root],
    stop: () => listener.stop(),
  };
}

async function open(portal: DemoPortal, identities: ReadonlyMap<string, Identity>): Promise<Listener> {
  if (portal.answer) return listen(identities, portal.answer);
  return { port: await closedPort(), stop: () => Promise.resolve() };
}
