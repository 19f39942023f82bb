import { isThisComputer } from '../../browser/private-address.js';
import { bareHost, portOf } from '../../browser/url-parts.js';
import type { ProbeOptions } from '../options.js';
import { ipFamily } from '../resolve/ip-family.js';
import { otherScheme } from '../resolve/other-scheme.js';

/**
 * Where a redirect from a plain http address leads as good as always: to https on the same host. Browsers connect there
 * at once. Undefined where that is not likely: at a port of its own, at an address or a name of the own network.
 */
export function placeAhead(url: URL, options: Pick<ProbeOptions, 'resolve'>): URL | undefined {
  const host = bareHost(url);
  if (url.protocol !== 'http:' || portOf(url) !== 80) return undefined;
  if (!host.includes('.') || ipFamily(host) !== 0 || isThisComputer(host)) return undefined;
  return otherScheme(url, 'https:', options);
}
