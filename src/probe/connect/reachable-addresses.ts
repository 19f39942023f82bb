import type { ConnectAttempt, FailureCode, NameEvidence, NetworkEvidence } from '../../model/index.js';
import { addressClass } from '../../browser/private-address.js';
import type { Check } from '../check.js';
import { ipFamily } from '../resolve/ip-family.js';

type Address = NameEvidence['addresses'][number];

/** Which addresses of a host may be connected to, and which are recorded as failed without being tried. */
export interface Sorted {
  allowed: Address[];
  refused: ConnectAttempt[];
}

/**
 * Sorts a host's addresses before anything is sent to them. A public portal that leads to a private address is refused
 * there, and `0.0.0.0` or `::`, which filters answer with, would reach this very computer. Addresses of a family that
 * this computer has no route for are left out where the other family is there.
 *
 * @param guarded the chain began at a public address, so that a private one must not be reached
 */
export function sortAddresses(
  name: NameEvidence,
  guarded: boolean,
  network: NetworkEvidence,
  check: Pick<Check, 'elapsedMs'>,
): Sorted {
  const routable = withRoute(name.addresses, network);
  const sorted: Sorted = { allowed: [], refused: [] };
  for (const entry of routable) {
    const code = refusal(entry.address, name.source, guarded);
    if (code === undefined) sorted.allowed.push(entry);
    else {
      const failure = { code, operation: 'connect' as const, detail: addressClass(entry.address) };
      sorted.refused.push({ ...entry, startedAtMs: check.elapsedMs(), elapsedMs: 0, failure });
    }
  }
  return sorted;
}

/** Whether a public portal must not lead to this host: it is an address, and no public one. */
export function isPrivateLiteral(host: string): boolean {
  return ipFamily(host) !== 0 && addressClass(host) !== 'public';
}

function refusal(address: string, source: NameEvidence['source'], guarded: boolean): FailureCode | undefined {
  const kind = addressClass(address);
  // An address that an option gives is taken as the public one it stands for.
  if (source === 'given' || kind === 'public') return undefined;
  if (kind === 'unspecified' && source === 'system') return 'host-unreachable';
  // Nobody writes a stand-in's address down for patients.
  const standIn = source === 'system' && STAND_INS.test(address);
  return guarded && !standIn ? 'private-address-refused' : undefined;
}

/** 198.18.0.0/15 (RFC 2544): VPN programs of this computer answer with it for names that they look up elsewhere. */
const STAND_INS = /^198\.1[89]\./;

function withRoute(addresses: Address[], network: NetworkEvidence): Address[] {
  const routable = addresses.filter((entry) => hasRoute(entry, network));
  return routable.length > 0 ? routable : addresses;
}

/** Whether this computer has a network for the address's family. */
export function hasRoute({ address, family }: Address, network: NetworkEvidence): boolean {
  return addressClass(address) === 'loopback' || (family === 4 ? network.ipv4 : network.ipv6);
}
