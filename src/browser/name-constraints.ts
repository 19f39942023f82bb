import ipaddr from 'ipaddr.js';
import type { CertificateFacts } from '../model/index.js';

type Constraints = NonNullable<CertificateFacts['nameConstraints']>;

/**
 * Whether one of a certificate's names lies outside of what an authority above it allows (RFC 5280 section 4.2.1.10): in
 * an excluded subtree, or in none of the permitted ones of its kind where there are any.
 *
 * @param names DNS names and addresses
 */
export function outsideConstraints(names: readonly string[], { permitted, excluded }: Constraints): boolean {
  return names.some((name) => {
    const kind = addressBytes(name) === undefined ? 'dns:' : 'ip:';
    const allowed = permitted.filter((subtree) => subtree.startsWith(kind));
    const within = (subtree: string): boolean => isWithin(name, subtree);
    return excluded.some(within) || (allowed.length > 0 && !allowed.some(within));
  });
}

function isWithin(name: string, subtree: string): boolean {
  const address = addressBytes(name);
  if (subtree.startsWith('ip:'))
    return address !== undefined && isInRange(address, Buffer.from(subtree.slice(3), 'hex'));
  return address === undefined && isBelow(name.toLowerCase(), subtree.slice('dns:'.length));
}

/** A wildcard lies where the name does that it stands for. The empty subtree holds every name. */
function isBelow(name: string, parent: string): boolean {
  const bare = name.replace(/\.$/, '');
  const top = parent.replace(/^\./, '');
  return top === '' || bare === top || bare.endsWith(`.${top}`);
}

/** @param range address and mask, one after the other */
function isInRange(address: number[], range: Buffer): boolean {
  if (range.length !== 2 * address.length) return false;
  return address.every((byte, index) => {
    const mask = range[address.length + index] ?? 0;
    return (byte & mask) === ((range[index] ?? 0) & mask);
  });
}

function addressBytes(name: string): number[] | undefined {
  return ipaddr.isValid(name) ? ipaddr.parse(name).toByteArray() : undefined;
}
