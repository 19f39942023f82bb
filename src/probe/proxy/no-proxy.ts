import ipaddr from 'ipaddr.js';

/**
 * Whether NO_PROXY exempts a host. Entries are separated by commas or blanks: `*` for everything, a host name (its
 * subdomains too, with or without a leading dot or `*.`), an address, a range as `10.0.0.0/8`; each may end in `:port`.
 */
export function bypassesProxy(host: string, port: number, noProxy: string): boolean {
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry, host.toLowerCase(), port));
}

function matches(entry: string, host: string, port: number): boolean {
  if (entry === '*') return true;
  const { name, wantedPort } = splitPort(entry);
  if (wantedPort !== undefined && wantedPort !== port) return false;
  if (ipaddr.isValid(host)) return matchesAddress(name, host);
  const domain = name.replace(/^\*?\./, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function splitPort(entry: string): { name: string; wantedPort?: number } {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry) ?? /^([^:]+):(\d+)$/.exec(entry);
  if (bracketed === null) return { name: entry };
  const [, name = '', port] = bracketed;
  return port === undefined ? { name } : { name, wantedPort: Number(port) };
}

function matchesAddress(name: string, host: string): boolean {
  const address = ipaddr.process(host);
  if (ipaddr.isValidCIDR(name)) {
    const [base, bits] = ipaddr.parseCIDR(name);
    return base.kind() === address.kind() && address.match(base, bits);
  }
  return ipaddr.isValid(name) && ipaddr.process(name).toString() === address.toString();
}
