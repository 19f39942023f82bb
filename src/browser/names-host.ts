import { isCommonSuffix } from './site.js';

/**
 * Whether one of a certificate's DNS names stands for the host (RFC 9525 section 6.3). As browsers read it, a wildcard is
 * the whole first label and no more, and never covers all names below a public suffix (`*.org`, `*.co.uk`).
 *
 * @param names as they stand in the subjectAltName extension
 * @param host a host name, no address
 */
export function namesHost(names: readonly string[], host: string): boolean {
  const wanted = comparable(host);
  return wanted !== '' && names.some((name) => matches(comparable(name), wanted));
}

function matches(name: string, host: string): boolean {
  if (!name.startsWith('*.')) return name === host;
  const parent = name.slice(2);
  const firstDot = host.indexOf('.');
  return firstDot > 0 && host.slice(firstDot + 1) === parent && !isCommonSuffix(parent);
}

function comparable(name: string): string {
  return name.replace(/\.$/, '').toLowerCase();
}
