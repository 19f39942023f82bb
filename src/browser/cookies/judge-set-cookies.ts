import type { SetCookieFacts } from '../../model/index.js';
import { CookieStore } from './cookie-store.js';
import type { CookieAnswer, CookieContext } from './cookie-store.js';

/** One answer with its Set-Cookie headers in order, and what came before it. */
export interface CookieVisit extends CookieAnswer {
  context: CookieContext;
  /** Top-level answers before it, oldest first. */
  earlier?: CookieAnswer[];
  /** The clock to judge expiries by; now where it is left out. */
  now?: Date;
}

/**
 * Says of each Set-Cookie header what a browser did with it (RFC 6265bis section 5.7, as Chromium goes by it), one verdict a
 * header in order, taken after the whole answer: `stored`, or else one of `COOKIE_REASONS`.
 *
 * @throws TypeError for an address that cannot be parsed
 */
export function judgeSetCookies(visit: CookieVisit): SetCookieFacts[] {
  const now = visit.now ?? new Date();
  const store = new CookieStore();
  for (const answer of visit.earlier ?? []) store.receive(answer, 'navigation', now);
  return store.receive(visit, visit.context, now);
}
