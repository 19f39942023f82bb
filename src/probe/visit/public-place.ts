import type { NameEvidence } from '../../model/index.js';
import { addressClass } from '../../browser/private-address.js';
import { ipFamily } from '../resolve/ip-family.js';

/** Whether a host is a public place, or stands for one: then nothing behind it may lead into this network. */
export function isPublicPlace(name: NameEvidence, host: string): boolean {
  if (name.source === 'given') return true;
  // A proxy is the way out: what is named behind one is a public place, unless it is an address that is not.
  if (name.source === 'proxy') return ipFamily(host) === 0 || addressClass(host) === 'public';
  return name.addresses.some(({ address }) => isOutside(address));
}

/** A reserved address that a resolver gives is a VPN's stand-in for a public one. */
function isOutside(address: string): boolean {
  const kind = addressClass(address);
  return kind === 'public' || kind === 'reserved';
}
