import type { SetCookieFacts } from '../../model/index.js';
import { CookieStore } from './cookie-store.js';
import type { CookieContext } from './cookie-store.js';

/** The Set-Cookie headers of one answer, and what came before it. */
export interface CookieVisit {
  url: string;
  context: CookieContext;
  /** Header values in order, one character a byte. */
  setCookies: string[];
  /** Top-level answers before it, oldest first. */
  earlier?: { url: string; setCookies: string[] }[];
  /** The clock to judge expiries by; now where it is left out. */
  now?: Date;
}

/**
 * Says of each Set-Cookie header what a browser did with it, one verdict a header in order, taken after the whole
 * answer: `stored`, or else one of `COOKIE_REASONS`. Throws `TypeError` for an address that cannot be parsed.
 */
export function judgeSetCookies(visit: CookieVisit): SetCookieFacts[] {
  const now = visit.now ?? new Date();
  const store = new CookieStore();
  for (const { url, setCookies } of visit.earlier ?? []) store.receive(url, setCookies, 'navigation', now);
  return store.receive(visit.url, visit.setCookies, visit.context, now);
}
