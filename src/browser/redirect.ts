import type { PageFacts } from '../model/index.js';
import { hasBlockedPort } from './blocked-port.js';
import { parseRefresh } from './refresh.js';

/**
 * What Chromium follows on the way to a page: it counts down from twenty before it goes on, so the twentieth redirect
 * is an error. Fetch and Firefox allow one more.
 */
export const MAX_REDIRECTS = 19;

/** A refresh that waits longer is a session's time-out or a news ticker, and no way to the page. */
const LONGEST_REFRESH_SECONDS = 10;

/** Fetch's redirect statuses: 300 and 304 are none. */
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** Whether a browser leaves such an answer without waiting for its body. */
export function leadsOn(status: number, location: string | undefined): boolean {
  return REDIRECT_STATUSES.has(status) && location !== undefined && location.trim() !== '';
}

type LocationProblem = 'missing' | 'empty' | 'malformed' | 'scheme' | 'port';

export type NextStep =
  | { kind: 'stay' }
  | { kind: 'go'; url: URL; by: 'redirect' | 'refresh-header' | 'meta-refresh' }
  | { kind: 'invalid'; location: string; problem: LocationProblem };

/** An answer as it arrived: header names in lower case, one character a byte, nothing masked. */
export interface Answer {
  status: number;
  headers: Record<string, string[]>;
  page?: Pick<PageFacts, 'metaRefresh' | 'loginForm'>;
}

/**
 * Where a browser goes after an answer from `url`: on by a redirect (RFC 9110 section 15.4), on by a refresh within
 * ten seconds, or nowhere. `location` of an invalid redirect is as it was sent; mask and clean it before it is kept.
 */
export function nextStep(answer: Answer, url: URL): NextStep {
  const [location, ...others] = answer.headers['location'] ?? [];
  // Chromium refuses any answer whose Location headers disagree, as an injected one would.
  if (location !== undefined && others.some((other) => other !== location)) {
    return { kind: 'invalid', location, problem: 'malformed' };
  }
  if (leadsOn(answer.status, location) && location !== undefined) return redirectStep(location, url);
  const refresh = refreshStep(answer, url);
  if (refresh !== undefined) return refresh;
  // Without a place to go, a browser shows the body of a redirect: no fault where it is what was looked for.
  if (!REDIRECT_STATUSES.has(answer.status) || answer.page?.loginForm !== undefined) return { kind: 'stay' };
  return { kind: 'invalid', location: location ?? '', problem: location === undefined ? 'missing' : 'empty' };
}

function redirectStep(location: string, url: URL): NextStep {
  const target = parseLocation(location, url);
  if (target === undefined) return { kind: 'invalid', location, problem: 'malformed' };
  if (!isWeb(target)) return { kind: 'invalid', location, problem: 'scheme' };
  if (hasBlockedPort(target)) return { kind: 'invalid', location, problem: 'port' };
  return { kind: 'go', url: withInheritedFragment(target, url), by: 'redirect' };
}

/** The sooner of the two refreshes that an answer may hold; one that leads to the page itself leads nowhere new. */
function refreshStep({ headers, page }: Answer, url: URL): NextStep | undefined {
  const header = parseRefresh(headers['refresh']?.[0] ?? '');
  const meta = page?.metaRefresh;
  const byHeader = header !== undefined && (meta === undefined || header.seconds <= meta.seconds);
  const refresh = byHeader ? header : meta;
  if (refresh === undefined || refresh.url === '' || refresh.seconds > LONGEST_REFRESH_SECONDS) return undefined;
  const target = URL.canParse(refresh.url, url.href) ? new URL(refresh.url, url) : undefined;
  if (target === undefined || !isWeb(target) || isSamePage(target, url)) return undefined;
  return { kind: 'go', url: target, by: byHeader ? 'refresh-header' : 'meta-refresh' };
}

/** Bytes beyond ASCII are percent-encoded as they came, which is what browsers send on. */
function parseLocation(location: string, base: URL): URL | undefined {
  const ascii = location.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  return URL.canParse(ascii, base.href) ? new URL(ascii, base) : undefined;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** RFC 9110 section 10.2.2: a Location without a fragment inherits the one of the address before. */
function withInheritedFragment(target: URL, from: URL): URL {
  if (target.hash !== '' || target.href.endsWith('#')) return target;
  const url = new URL(target);
  url.hash = from.hash;
  return url;
}

function isSamePage(a: URL, b: URL): boolean {
  return a.href.split('#', 1)[0] === b.href.split('#', 1)[0];
}
