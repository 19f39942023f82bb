import { defaultPath } from 'tough-cookie';
import { isThisComputer } from '../private-address.js';
import { cookieScope, isAddress } from './cookie-domain.js';
import type { CookieScope } from './cookie-domain.js';
import { hasHiddenPrefix } from './parse-set-cookie.js';
import type { ParsedSetCookie } from './parse-set-cookie.js';
import type { CookieReason } from '../../model/index.js';

/**
 * How a request came about, as far as SameSite asks. An address that was typed or bookmarked stays a navigation of the
 * browser's own along all redirects (`cross-site-redirect`): Chromium sends Strict cookies even when they come back
 * from another site. A page of another site that sends the browser on makes it a `cross-site-navigation`.
 */
export type CookieContext = 'navigation' | 'cross-site-redirect' | 'cross-site-navigation' | 'cross-site-subresource';

type SameSite = 'none' | 'lax' | 'strict' | 'unspecified';

/** A cookie that has passed every rule that looks at itself alone. */
export interface AdmittedCookie extends CookieScope {
  name: string;
  value: string;
  path: string;
  /** Milliseconds since 1970; undefined: with the session. */
  expiresAt: number | undefined;
  secure: boolean;
  sameSite: SameSite;
  partitioned: boolean;
  priority: 'low' | 'medium' | 'high';
}

/**
 * Decides whether a browser takes a cookie from `url`, whatever else it holds: RFC 6265bis section 5.7 with Chromium's
 * defaults (SameSite is Lax where it says nothing). What `expiryOf` says of it is passed through.
 */
export function admitCookie(
  parsed: ParsedSetCookie,
  url: URL,
  context: CookieContext,
  expiresAt: number | undefined,
): AdmittedCookie | CookieReason {
  if (parsed.problem !== undefined) return parsed.problem;
  const scope = cookieScope(parsed.domain, url.hostname);
  if (typeof scope === 'string') return scope;
  const refusal = refusalOf(parsed, url, context);
  if (refusal !== undefined) return refusal;
  return {
    ...scope,
    name: parsed.name,
    value: parsed.value,
    path: parsed.path?.startsWith('/') === true ? parsed.path : defaultPath(url.pathname),
    expiresAt,
    secure: parsed.secure,
    sameSite: sameSiteOf(parsed),
    partitioned: parsed.partitioned,
    priority: parsed.priority === 'low' || parsed.priority === 'high' ? parsed.priority : 'medium',
  };
}

function refusalOf(parsed: ParsedSetCookie, url: URL, context: CookieContext): CookieReason | undefined {
  if (!keepsPrefix(parsed, url)) return 'prefix-broken';
  if (parsed.secure && !maySetSecure(url)) return 'secure-over-http';
  if (parsed.partitioned && !parsed.secure) return 'partitioned-without-secure';
  const sameSite = sameSiteOf(parsed);
  if (sameSite === 'none' && !parsed.secure) return 'same-site-none-without-secure';
  if (context === 'cross-site-subresource' && sameSite !== 'none') return 'same-site-cross-site';
  return undefined;
}

/** RFC 6265bis section 4.1.3: what a prefix promises must hold; case does not count. */
function keepsPrefix({ name, value, secure, httpOnly, domain, path }: ParsedSetCookie, url: URL): boolean {
  if (name === '' && hasHiddenPrefix(value)) return false;
  const prefix = /^__(host-http|host|secure|http)-/i.exec(name)?.[1]?.toLowerCase();
  if (prefix === undefined) return true;
  if (!secure || !maySetSecure(url)) return false;
  if (prefix.endsWith('http') && !httpOnly) return false;
  return !prefix.startsWith('host') || (path === '/' && isForHostAlone(domain, url.hostname));
}

/** An address may name itself; a name may not, as that would open the cookie to the names below it. */
function isForHostAlone(domain: string | undefined, host: string): boolean {
  return domain === undefined || domain === '' || (domain === host && isAddress(host));
}

/** Secure cookies may come over plain http from this computer itself (W3C Secure Contexts, section 3.1). */
export function maySetSecure(url: URL): boolean {
  return url.protocol === 'https:' || isThisComputer(url.hostname);
}

function sameSiteOf({ sameSite }: ParsedSetCookie): SameSite {
  const value = sameSite?.toLowerCase();
  return value === 'none' || value === 'lax' || value === 'strict' ? value : 'unspecified';
}
