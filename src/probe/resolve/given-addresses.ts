import { withoutBrackets } from '../../browser/url-parts.js';
import type { ResolveRule } from '../options.js';
import { ipFamily } from './ip-family.js';

/** The addresses that an option gives for a host and port, each once, without brackets; none where no rule fits. */
export function givenAddresses(host: string, port: number, rules: readonly ResolveRule[] = []): string[] {
  const given = rules
    .filter((rule) => rule.port === port && rule.host.toLowerCase() === host.toLowerCase())
    .map(({ address }) => withoutBrackets(address))
    .filter((address) => ipFamily(address) !== 0);
  return [...new Set(given)];
}
