import { addressClass, isFilterAddress, isThisComputer } from '../browser/private-address.js';
import type { EndpointEvidence } from '../model/index.js';

/** The filter whose address stands in a name's place; undefined where the name leads to its own. */
export function filterOf(endpoint: EndpointEvidence): { address: string; filter: string } | undefined {
  const { name } = endpoint;
  if (name.source === 'literal' || name.addresses.length === 0) return undefined;
  const filters = name.addresses.map(({ address }) => ({ address, filter: isFilterAddress(address) }));
  const [first] = filters;
  if (first !== undefined && leadsHere(endpoint)) {
    return { address: first.address, filter: 'hosts-file' };
  }
  if (first?.filter === undefined || filters.some(({ filter }) => filter === undefined)) return undefined;
  return { address: first.address, filter: first.filter };
}

/** Names that no public name server knows (RFC 6761, 6762, 8375, ICANN's `internal`): they may lead anywhere. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|test|internal|intranet|lan|home|corp|home\.arpa)\.?$/;

/** A public name that was given this very computer's address, and nothing answers there. */
function leadsHere({ host, name, attempts }: EndpointEvidence): boolean {
  if (name.source !== 'system' || isThisComputer(host) || !host.includes('.') || PRIVATE_NAME.test(host)) return false;
  const isHere = name.addresses.every(({ address }) => addressClass(address) === 'loopback');
  const refused = 'private-address-refused';
  return isHere && attempts.every(({ failure }) => failure !== undefined && failure.code !== refused);
}
