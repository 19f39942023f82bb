import type { PageFacts } from '../model/index.js';
import { parseRefresh } from './refresh.js';

/** What Fetch allows (WHATWG Fetch, HTTP-redirect fetch): the twenty-first is an error. */
export const MAX_REDIRECTS = 20;

/** A refresh that waits longer is a session's time-out or a news ticker, and no way to the page. */
const LONGEST_REFRESH_SECONDS = 10;

/** Fetch's redirect statuses: 300 and 304 are none. */
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** Whether a browser leaves such an answer without waiting for its body. */
export function leadsOn(status: number, location: string | undefined): boolean {
  return REDIRECT_STATUSES.has(status) && location !== undefined && location.trim() !== '';
}

type LocationProblem = 'missing' | 'empty' | 'malformed' | 'scheme';

export type NextStep =
  | { kind: 'stay' }
  | { kind: 'go'; url: URL; by: 'redirect' | 'refresh-header' | 'meta-refresh' }
  | { kind: 'invalid'; location: string; problem: LocationProblem };

/** An answer as it arrived: header names in lower case, one character a byte, nothing masked. */
export interface Answer {
  status: number;
  headers: Record<string, string[]>;
  page?: Pick<PageFacts, 'metaRefresh'>;
}

/**
 * Where a browser goes after an answer from `url`: on by a redirect (RFC 9110 section 15.4), on by a refresh within
 * ten seconds, or nowhere. `location` of an invalid redirect is as it was sent; mask and clean it before it is kept.
 */
export function nextStep(answer: Answer, url: URL): NextStep {
  if (REDIRECT_STATUSES.has(answer.status)) return redirectStep(answer.headers['location'], url);
  return refreshStep(answer, url) ?? { kind: 'stay' };
}

function redirectStep(locations: string[] | undefined, url: URL): NextStep {
  const location = locations?.[0];
  if (location === undefined) return { kind: 'invalid', location: '', problem: 'missing' };
  if (location.trim() === '') return { kind: 'invalid', location, problem: 'empty' };
  // Chromium refuses an answer whose Location headers disagree, as an injected one would.
  if (locations?.some((other) => other !== location)) return { kind: 'invalid', location, problem: 'malformed' };
  const target = parseTarget(location, url);
  if (target === undefined) return { kind: 'invalid', location, problem: 'malformed' };
  if (!isWeb(target)) return { kind: 'invalid', location, problem: 'scheme' };
  return { kind: 'go', url: withInheritedFragment(target, url), by: 'redirect' };
}

/** A Refresh header comes before the page's own; a refresh to the page itself leads nowhere new. */
function refreshStep({ headers, page }: Answer, url: URL): NextStep | undefined {
  const header = headers['refresh']?.[0];
  const refresh = header === undefined ? page?.metaRefresh : parseRefresh(header);
  if (refresh === undefined || refresh.url === '' || refresh.seconds > LONGEST_REFRESH_SECONDS) return undefined;
  const target = parseTarget(refresh.url, url);
  if (target === undefined || !isWeb(target) || isSamePage(target, url)) return undefined;
  return { kind: 'go', url: target, by: header === undefined ? 'meta-refresh' : 'refresh-header' };
}

/** Bytes beyond ASCII are percent-encoded as they came, which is what browsers send on. */
function parseTarget(location: string, base: URL): URL | undefined {
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
