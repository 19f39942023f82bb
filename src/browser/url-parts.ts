/** A host without the brackets of an IPv6 literal (RFC 3986 section 3.2.2). */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

/** The host of a URL without the brackets of an IPv6 literal. */
export function bareHost(url: URL): string {
  return withoutBrackets(url.hostname);
}

/** The port of a URL, the scheme's own where none stands in it. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/**
 * Path and query as a browser asks for them. Chromium writes `|` and `^` of a path in percent codes, which Node leaves
 * as they are and some servers refuse.
 */
export function pathAsAsked({ pathname, search }: URL): string {
  return pathname.replaceAll('|', '%7C').replaceAll('^', '%5E') + search;
}

/** The same URL without user name and password. */
export function withoutCredentials(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}
