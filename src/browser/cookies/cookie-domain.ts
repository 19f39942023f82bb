import ipaddr from 'ipaddr.js';
import { isPublicSuffix, registrableDomain } from '../site.js';
import { withoutBrackets } from '../url-parts.js';
import type { CookieReason } from '../../model/index.js';

/** Where a cookie will be sent: to the host alone, or to the domain and all below it. */
export interface CookieScope {
  domain: string;
  hostOnly: boolean;
}

/**
 * Reads a Domain attribute against the host that sent it (RFC 6265bis section 5.6.3, as Chromium does it): a cookie's
 * domain is the host's own or a parent, within one registrable domain. Where the host has none (an address, a single
 * label, a public suffix), the attribute may only name the host itself.
 */
export function cookieScope(attribute: string | undefined, host: string): CookieScope | CookieReason {
  const own: CookieScope = { domain: host, hostOnly: true };
  if (attribute === undefined || attribute === '') return own;
  if (isAddress(host) && withoutLeadingDot(attribute.toLowerCase()) === host) return own;
  const domain = canonicalDomain(attribute);
  if (domain === undefined) return 'domain-malformed';
  const site = siteOf(host);
  if (site === undefined) return withoutLeadingDot(attribute.toLowerCase()) === host ? own : 'domain-mismatch';
  if (domain !== host && isPublicSuffix(domain)) return 'public-suffix';
  if (siteOf(domain) !== site || !`.${host}`.endsWith(`.${domain}`)) return 'domain-mismatch';
  return { domain, hostOnly: false };
}

/** The registrable domain, with the final dot that the host has: with and without are different hosts. */
function siteOf(host: string): string | undefined {
  if (isAddress(host)) return undefined;
  const site = registrableDomain(host);
  return site === undefined ? undefined : host.endsWith('.') ? `${site}.` : site;
}

/**
 * As a host is written (WHATWG URL); undefined for what no host can be. One leading dot is passed over. Names beyond
 * ASCII arrive as the bytes of their UTF-8.
 */
function canonicalDomain(attribute: string): string | undefined {
  const text = Buffer.from(withoutLeadingDot(attribute), 'latin1').toString('utf8');
  if (/[\s%/\\?#@:[\]\u007f\ufffd]/.test(text) || text.startsWith('.') || !URL.canParse(`http://${text}`))
    return undefined;
  const { hostname } = new URL(`http://${text}`);
  return /^[\w.-]+$/.test(hostname) ? hostname : undefined;
}

function withoutLeadingDot(text: string): string {
  return text.startsWith('.') ? text.slice(1) : text;
}

/** Whether a URL's host is an IP address. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(withoutBrackets(host));
}
