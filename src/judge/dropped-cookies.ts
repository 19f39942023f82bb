import { isBesideSignIn, isSignOnStep } from '../browser/cookies/session-cookie.js';
import type { HopEvidence, SetCookieFacts, VisitEvidence } from '../model/index.js';
import { hostOf } from './ending.js';

/** One Set-Cookie of a visit that means to keep something, with its place. */
export interface SetCookie extends SetCookieFacts {
  host: string;
  /** Index of the hop. */
  hop: number;
  overHttps: boolean;
}

/** One that a browser drops. */
export interface DroppedCookie extends SetCookie {
  /** It is what the sign-in hangs on, as far as can be told. */
  session: boolean;
}

/** Every Set-Cookie of a visit that means to keep something; deleting one is not being rejected. */
export function cookiesOf({ hops }: VisitEvidence): SetCookie[] {
  return hops.flatMap((hop: HopEvidence, index) =>
    (hop.response?.setCookies ?? [])
      .filter(({ deletes }) => !deletes)
      .map((cookie) => ({
        ...cookie,
        host: hostOf(hop.url),
        hop: index,
        overHttps: hop.url.startsWith('https:'),
      })),
  );
}

/** What a browser drops of them, and whether the sign-in is lost with it. */
export function droppedCookies(visit: VisitEvidence): DroppedCookie[] {
  const all = cookiesOf(visit);
  const goesRound = visit.end.kind === 'loop' || visit.end.kind === 'too-many-redirects';
  const carries = goesRound ? keepsGoingRound : carriesSession;
  return all.filter((cookie) => isDropped(cookie, all)).map((cookie) => ({ ...cookie, session: carries(cookie, all) }));
}

/** Not stored through what the server itself did with it, or with nothing in it: nothing is missing. */
const NOTHING_LOST = new Set<string | undefined>(['deleted', 'replaced', 'empty']);

function isDropped(cookie: SetCookie, all: readonly SetCookie[]): boolean {
  if (cookie.stored || NOTHING_LOST.has(cookie.reason)) return false;
  return !all.some((other) => other.stored && other.name === cookie.name && other.host === cookie.host);
}

/**
 * By its name; or, where no cookie has such a name, by being made like a session's. A host that could store another
 * session cookie has not lost the session.
 */
function carriesSession(cookie: SetCookie, all: readonly SetCookie[]): boolean {
  if (cookie.looksLikeSession) return !hasSession(cookie.host, all);
  const { name, httpOnly, sessionOnly } = cookie;
  const madeLikeOne = httpOnly && sessionOnly && !isBesideSignIn(name) && !isSignOnStep(name);
  return madeLikeOne && !all.some(({ looksLikeSession }) => looksLikeSession);
}

/** In a circle, the missing cookie is what the portal waits for, unless it has one to know the visitor by. */
function keepsGoingRound(cookie: SetCookie, all: readonly SetCookie[]): boolean {
  const { name, looksLikeSession } = cookie;
  if (looksLikeSession || isSignOnStep(name)) return true;
  return !isBesideSignIn(name) && !hasSession(cookie.host, all);
}

/** Whether a cookie that looks like a session's is sent to the host. */
function hasSession(host: string, all: readonly SetCookie[]): boolean {
  return all.some(({ stored, looksLikeSession, ...cookie }) => stored && looksLikeSession && reaches(cookie, host));
}

function reaches(cookie: Pick<SetCookie, 'host' | 'domain'>, host: string): boolean {
  const domain = cookie.domain?.replace(/^\./, '').toLowerCase();
  return cookie.host === host || (domain !== undefined && domain !== '' && `.${host}`.endsWith(`.${domain}`));
}
