import { pathMatch } from 'tough-cookie';
import type { SetCookieFacts } from '../../model/index.js';
import { registrableDomain } from '../site.js';
import { admitCookie, maySetSecure } from './admit-cookie.js';
import type { AdmittedCookie, CookieContext } from './admit-cookie.js';
import { evictedCookies } from './eviction.js';
import { parseSetCookie } from './parse-set-cookie.js';
import { cookieFacts } from './set-cookie-facts.js';
import type { CookieReason } from './reasons.js';

export type { CookieContext } from './admit-cookie.js';

interface HeldCookie extends AdmittedCookie {
  /** Place in the order of creation, which a cookie that is set again keeps. */
  created: number;
}

/**
 * The cookies of one visit, kept in memory and decided upon as Chromium does with its default settings. Header values
 * come and go one character a byte.
 */
export class CookieStore {
  /** In the order in which they were last set. */
  #held: HeldCookie[] = [];
  #created = 0;
  #now = Number.NEGATIVE_INFINITY;

  /**
   * Takes the Set-Cookie headers of one answer in order, and says of each what became of it once all were taken. A
   * browser refuses an answer whole whose headers hold a NUL.
   */
  receive(url: string, setCookies: string[], context: CookieContext, now: Date): SetCookieFacts[] {
    this.#now = now.getTime();
    const from = new URL(url);
    const refused = setCookies.some((header) => header.includes('\0'));
    const fates = setCookies.map((header) => {
      const parsed = parseSetCookie(header);
      return {
        parsed,
        fate: refused ? 'response-refused' : this.#take(admitCookie(parsed, from, context, this.#now), from),
      };
    });
    return fates.map(({ parsed, fate }, index) => {
      const later = fates.slice(index + 1).map((other) => other.fate);
      return cookieFacts(parsed, typeof fate === 'string' ? fate : this.#lossOf(fate, later), this.#now);
    });
  }

  /** The Cookie header for a request (RFC 6265bis section 5.8.3), empty where there is nothing to send. */
  headerFor(url: string, context: CookieContext): { header: string; names: string[] } {
    const sent = this.#sentTo(new URL(url), context);
    const header = sent.map(({ name, value }) => (name === '' ? value : `${name}=${value}`)).join('; ');
    return { header, names: sortedNames(sent) };
  }

  /** Names of the cookies that are held and would be sent to this address, sorted. */
  names(url: string): string[] {
    return sortedNames(this.#sentTo(new URL(url), 'navigation'));
  }

  /** Puts a cookie in the place of the one that it replaces; a reason where it is not taken. */
  #take(cookie: AdmittedCookie | CookieReason, from: URL): HeldCookie | CookieReason {
    if (typeof cookie === 'string') return cookie;
    this.#dropExpired();
    if (!maySetSecure(from) && this.#held.some((held) => shadowsSecure(cookie, held))) return 'overwrites-secure';
    const replaced = this.#held.find((held) => isSameCookie(held, cookie));
    this.#held = this.#held.filter((held) => held !== replaced);
    if (isExpired(cookie, this.#now)) return 'expired';
    const taken = { ...cookie, created: replaced?.created ?? this.#created++ };
    this.#held.push(taken);
    this.#evict(siteOf(taken));
    return taken;
  }

  /** Why a cookie that was taken is not held at the end of its answer. */
  #lossOf(taken: HeldCookie, later: (HeldCookie | CookieReason)[]): CookieReason | undefined {
    if (this.#held.includes(taken)) return undefined;
    const next = later.find((other) => typeof other !== 'string' && isSameCookie(other, taken));
    return next !== undefined || !this.#wasEvicted.has(taken) ? 'replaced' : 'evicted';
  }

  readonly #wasEvicted = new WeakSet<HeldCookie>();

  #evict(site: string): void {
    const evicted = evictedCookies(this.#held.filter((held) => siteOf(held) === site));
    for (const cookie of evicted) this.#wasEvicted.add(cookie);
    if (evicted.length > 0) this.#held = this.#held.filter((held) => !evicted.includes(held));
  }

  #dropExpired(): void {
    this.#held = this.#held.filter((held) => !isExpired(held, this.#now));
  }

  /** Longer paths first, then older cookies. */
  #sentTo(url: URL, context: CookieContext): HeldCookie[] {
    return this.#held
      .filter((held) => isSentTo(held, url, context) && !isExpired(held, this.#now))
      .sort((a, b) => b.path.length - a.path.length || a.created - b.created);
  }
}

function isExpired({ expiresAt }: AdmittedCookie, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

function isSameCookie(a: AdmittedCookie, b: AdmittedCookie): boolean {
  return (
    a.name === b.name &&
    a.domain === b.domain &&
    a.hostOnly === b.hostOnly &&
    a.path === b.path &&
    a.partitioned === b.partitioned
  );
}

/** RFC 6265bis section 5.7, step 16: the Secure cookie would stand behind the new one where both are sent. */
function shadowsSecure(cookie: AdmittedCookie, held: AdmittedCookie): boolean {
  return (
    held.secure &&
    held.name === cookie.name &&
    held.partitioned === cookie.partitioned &&
    (isWithin(cookie.domain, held.domain) || isWithin(held.domain, cookie.domain)) &&
    pathMatch(cookie.path, held.path)
  );
}

function isSentTo(held: AdmittedCookie, url: URL, context: CookieContext): boolean {
  const toHost = held.hostOnly ? url.hostname === held.domain : isWithin(url.hostname, held.domain);
  const bySecurity = !held.secure || maySetSecure(url);
  const bySite = context !== 'cross-site-subresource' || held.sameSite === 'none';
  return toHost && bySecurity && bySite && pathMatch(url.pathname, held.path);
}

function isWithin(host: string, domain: string): boolean {
  return `.${host}`.endsWith(`.${domain}`);
}

function siteOf({ domain }: AdmittedCookie): string {
  return registrableDomain(domain) ?? domain;
}

function sortedNames(cookies: HeldCookie[]): string[] {
  return cookies.map(({ name }) => name).sort();
}
