import { getDomain, getPublicSuffix } from 'tldts';

/** Sites are told apart as browsers do: suffixes such as `github.io`, run by a private party, count too. */
const WITH_PRIVATE_SUFFIXES = { allowPrivateDomains: true };

/** The registrable domain of a host by the public suffix list; none for addresses, bare suffixes and single labels. */
export function registrableDomain(host: string): string | undefined {
  const domain = getDomain(withoutFinalDot(host), WITH_PRIVATE_SUFFIXES);
  return domain === null || domain === '' ? undefined : domain;
}

/**
 * Whether two addresses belong to one site: the same registrable domain, or the same host where there is none. The
 * scheme does not count.
 */
export function isSameSite(a: URL, b: URL): boolean {
  const domain = registrableDomain(a.hostname);
  return domain === undefined ? a.hostname === b.hostname : domain === registrableDomain(b.hostname);
}

/** As SameSite asks it (RFC 6265bis section 5.2): the scheme counts as well. */
export function isSchemefullySameSite(a: URL, b: URL): boolean {
  return a.protocol === b.protocol && isSameSite(a, b);
}

/** Whether names are registered directly below this one, as below `org` or `co.uk`. */
export function isPublicSuffix(host: string): boolean {
  const name = withoutFinalDot(host).toLowerCase();
  return name !== '' && getPublicSuffix(name, WITH_PRIVATE_SUFFIXES) === name;
}

/** The same, leaving suffixes that a private party runs (`github.io`) aside, as certificates do. */
export function isCommonSuffix(host: string): boolean {
  return getPublicSuffix(host) === host;
}

function withoutFinalDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
