import { networkInterfaces } from 'node:os';
import { isIP } from 'node:net';
import type { NetworkEvidence } from '../model/index.js';
import { addressClass, isThisComputer } from '../browser/private-address.js';
import type { ResolveRule } from './options.js';
import { givenAddresses } from './resolve/given-addresses.js';

/** Which families this computer has an address for, loopback and link-local aside. */
export function readNetwork(): NetworkEvidence {
  const addresses = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => !entry.internal);
  const has = (family: 4 | 6): boolean =>
    addresses.some((entry) => isIP(entry.address) === family && addressClass(entry.address) !== 'link-local');
  // A link-local address is an address all the same: only a computer with nothing but loopback is offline.
  return { offline: addresses.length === 0, ipv4: has(4), ipv6: has(6) };
}

/** Whether a host stands on this very computer, where no network is needed to reach it. */
export function isOnThisComputer(host: string, port: number, rules: ResolveRule[] = []): boolean {
  const given = givenAddresses(host, port, rules);
  return given.length > 0 ? given.some(isThisComputer) : isThisComputer(host);
}
