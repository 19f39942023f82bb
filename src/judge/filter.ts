import { isFilterAddress } from '../browser/private-address.js';
import type { EndpointEvidence } from '../model/index.js';

/** The filter whose address stands in a name's place; undefined where the name leads to its own. */
export function filterOf({ name }: EndpointEvidence): { address: string; filter: string } | undefined {
  if (name.source === 'literal' || name.addresses.length === 0) return undefined;
  const filters = name.addresses.map(({ address }) => ({ address, filter: isFilterAddress(address) }));
  const [first] = filters;
  if (first?.filter === undefined || filters.some(({ filter }) => filter === undefined)) return undefined;
  return { address: first.address, filter: first.filter };
}
