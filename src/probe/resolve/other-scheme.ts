import { bareHost, portOf } from '../../browser/url-parts.js';
import type { ProbeOptions } from '../options.js';
import { givenAddresses } from './given-addresses.js';

/** The same address at the other scheme; nowhere, where an option gives the host's address for the one scheme alone. */
export function otherScheme(
  url: URL,
  protocol: 'http:' | 'https:',
  { resolve }: Pick<ProbeOptions, 'resolve'>,
): URL | undefined {
  const other = new URL(url);
  other.protocol = protocol;
  const host = bareHost(url);
  const isGiven = givenAddresses(host, portOf(url), resolve).length > 0;
  return isGiven && givenAddresses(host, portOf(other), resolve).length === 0 ? undefined : other;
}
