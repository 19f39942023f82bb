import { networkInterfaces } from 'node:os';
import type { NetworkEvidence } from '../model/index.js';
import { isThisComputer } from '../browser/private-address.js';
import type { ResolveRule } from './options.js';
import { givenAddresses } from './resolve/given-addresses.js';

/** Which families this computer has an address for, loopback and link-local aside. */
export function readNetwork(): NetworkEvidence {
  const addresses = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => !entry.internal);
  const has = (family: 4 | 6): boolean =>
    addresses.some((entry) => entry.family === `IPv${family}` && !LINK_LOCAL.test(entry.address));
  // A link-local address is an address all the same: only a computer with nothing but loopback is offline.
  return { offline: addresses.length === 0, ipv4: has(4), ipv6: has(6) };
}

/** RFC 3927 section 2.1, RFC 4291 section 2.5.6. */
const LINK_LOCAL = /^(?:169\.254\.|fe[89ab][0-9a-f]:)/i;

/** Whether a host stands on this very computer, where no network is needed to reach it. */
export function isOnThisComputer(host: string, port: number, rules: ResolveRule[] = []): boolean {
  const given = givenAddresses(host, port, rules);
  return given.length > 0 ? given.some(isThisComputer) : isThisComputer(host);
}
