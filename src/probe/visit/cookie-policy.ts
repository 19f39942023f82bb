import type { SetCookieFacts } from '../../model/index.js';
import { CookieStore } from '../../browser/cookies/cookie-store.js';
import type { CookieAnswer } from '../../browser/cookies/cookie-store.js';

type Context = Parameters<CookieStore['headerFor']>[1];

/** What a visit does with cookies: keeps them as a browser would, or refuses every one. */
export interface CookiePolicy {
  readonly cookies: 'kept' | 'refused';
  /** What is sent there: the header ('' for none) and the cookies' names. */
  send(url: URL, context: Context): { header: string; names: string[] };
  /** What became of each Set-Cookie header of an answer. */
  receive(answer: CookieAnswer, context: Context, now: Date): SetCookieFacts[];
}

/** A memory of its own, gone with the visit. */
export function keepCookies(): CookiePolicy {
  const store = new CookieStore();
  return {
    cookies: 'kept',
    send: (url, context) => store.headerFor(url.href, context),
    receive: (answer, context, now) => store.receive(answer, context, now),
  };
}

/** As a browser that blocks cookies: nothing is stored, nothing is sent, and nothing is worth telling of it. */
export function refuseCookies(): CookiePolicy {
  return {
    cookies: 'refused',
    send: () => ({ header: '', names: [] }),
    receive: () => [],
  };
}
