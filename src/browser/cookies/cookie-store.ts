import { pathMatch } from 'tough-cookie';
import type { SetCookieFacts } from '../../model/index.js';
import { registrableDomain } from '../site.js';
import { admitCookie, maySetSecure } from './admit-cookie.js';
import type { AdmittedCookie, CookieContext } from './admit-cookie.js';
import { evictedCookies, evictedPartitioned } from './eviction.js';
import { expiryOf } from './expiry.js';
import { parseSetCookie } from './parse-set-cookie.js';
import { cookieFacts } from './set-cookie-facts.js';
import { shownName } from './shown-name.js';
import type { CookieReason } from '../../model/index.js';

export type { CookieContext } from './admit-cookie.js';

/** What an answer says of cookies: header values, one character a byte. */
export interface CookieAnswer {
  url: string;
  setCookies: string[];
  /** The Date header, which tells the server's clock. */
  date?: string | undefined;
}

interface HeldCookie extends AdmittedCookie {
  /** Place in the order of creation, which a cookie that is set again keeps. */
  created: number;
  /** The registrable domain, whose cookies are counted together. */
  site: string;
}

/**
 * The cookies of one visit, kept in memory and decided upon as Chromium does with its default settings. Header values
 * come and go one character a byte.
 */
export class CookieStore {
  /** By identity, in the order in which they were last set. */
  readonly #held = new Map<string, HeldCookie>();
  #created = 0;
  #now = Number.NEGATIVE_INFINITY;
  readonly #evicted = new WeakSet<HeldCookie>();

  /**
   * Takes the Set-Cookie headers of one answer in order, and says of each what became of it once all were taken. A
   * browser refuses an answer whole whose headers hold a NUL.
   */
  receive({ url, setCookies, date }: CookieAnswer, context: CookieContext, now: Date): SetCookieFacts[] {
    this.#now = now.getTime();
    this.#dropExpired();
    const from = new URL(url);
    const refused = setCookies.some((header) => header.includes('\0'));
    const fates = setCookies.map((header) => {
      const parsed = parseSetCookie(header);
      const expiresAt = expiryOf(parsed, this.#now, date);
      const fate = refused ? 'response-refused' : this.#take(admitCookie(parsed, from, context, expiresAt), from);
      return { parsed, expiresAt, fate };
    });
    return fates.map(({ parsed, expiresAt, fate }) =>
      cookieFacts(parsed, expiresAt, typeof fate === 'string' ? fate : this.#lossOf(fate), this.#now),
    );
  }

  /**
   * The Cookie header for a request (RFC 6265bis section 5.8.3), empty where there is nothing to send, and the cookies'
   * names as they can be shown, each once, sorted.
   */
  headerFor(url: string, context: CookieContext): { header: string; names: string[] } {
    const sent = this.#sentTo(new URL(url), context);
    const header = sent.map(({ name, value }) => (name === '' ? value : `${name}=${value}`)).join('; ');
    return { header, names: sortedNames(sent) };
  }

  /** Puts a cookie in the place of the one that it replaces; a reason where it is not taken. */
  #take(cookie: AdmittedCookie | CookieReason, from: URL): HeldCookie | CookieReason {
    if (typeof cookie === 'string') return cookie;
    if (!maySetSecure(from) && this.#isShadowing(cookie)) return 'overwrites-secure';
    const identity = identityOf(cookie);
    const replaced = this.#held.get(identity);
    this.#held.delete(identity);
    if (isExpired(cookie, this.#now)) return 'expired';
    const site = replaced?.site ?? siteOf(cookie);
    const taken = { ...cookie, site, created: replaced?.created ?? this.#created++ };
    this.#held.set(identity, taken);
    this.#evictBeside(taken);
    return taken;
  }

  #isShadowing(cookie: AdmittedCookie): boolean {
    return Array.from(this.#held.values()).some((held) => shadowsSecure(cookie, held));
  }

  /** Why a cookie that was taken is not held at the end of its answer. */
  #lossOf(taken: HeldCookie): CookieReason | undefined {
    if (this.#held.get(identityOf(taken)) === taken) return undefined;
    return this.#evicted.has(taken) ? 'evicted' : 'replaced';
  }

  /** Partitioned cookies are counted by themselves. */
  #evictBeside({ site, partitioned }: HeldCookie): void {
    const counted = Array.from(this.#held.values()).filter(
      (held) => held.site === site && held.partitioned === partitioned,
    );
    for (const cookie of partitioned ? evictedPartitioned(counted) : evictedCookies(counted)) {
      this.#evicted.add(cookie);
      this.#held.delete(identityOf(cookie));
    }
  }

  #dropExpired(): void {
    for (const [identity, held] of this.#held) if (isExpired(held, this.#now)) this.#held.delete(identity);
  }

  /** Longer paths first, then older cookies. */
  #sentTo(url: URL, context: CookieContext): HeldCookie[] {
    return Array.from(this.#held.values())
      .filter((held) => isSentTo(held, url, context) && !isExpired(held, this.#now))
      .sort((a, b) => b.path.length - a.path.length || a.created - b.created);
  }
}

function isExpired({ expiresAt }: AdmittedCookie, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

/** What makes two cookies one (RFC 6265bis section 5.7, step 21), and whether they are kept apart by top-level site. */
function identityOf({ name, domain, hostOnly, path, partitioned }: AdmittedCookie): string {
  return JSON.stringify([name, domain, hostOnly, path, partitioned]);
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
  return toHost && bySecurity && isSentFrom(held, context) && pathMatch(url.pathname, held.path);
}

/** RFC 6265bis section 5.8.3, step 1; what says nothing counts as Lax, and every request here is a GET. */
function isSentFrom({ sameSite }: AdmittedCookie, context: CookieContext): boolean {
  if (context === 'cross-site-subresource') return sameSite === 'none';
  return context !== 'cross-site-navigation' || sameSite !== 'strict';
}

function isWithin(host: string, domain: string): boolean {
  return `.${host}`.endsWith(`.${domain}`);
}

function siteOf({ domain }: AdmittedCookie): string {
  return registrableDomain(domain) ?? domain;
}

function sortedNames(cookies: HeldCookie[]): string[] {
  return [...new Set(cookies.map(({ name }) => shownName(name)))].sort();
}
