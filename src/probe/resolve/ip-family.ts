import { isIPv4, isIPv6 } from 'node:net';

/**
 * The family of an IP address; 0 for what is none, as `net.isIP` has it. A name is told at once: the expression that Node
 * reads IPv6 addresses with takes some milliseconds to be ready.
 */
export function ipFamily(text: string): 0 | 4 | 6 {
  if (text.includes(':')) return isIPv6(text) ? 6 : 0;
  return isIPv4(text) ? 4 : 0;
}
