import type { HopEvidence, ResponseEvidence, SetCookieFacts, VisitEvidence } from '../model/index.js';
import { defineFinding } from './define-finding.js';
import { hostOf } from './ending.js';
import type { Inputs } from './inputs.js';

interface SetCookie extends SetCookieFacts {
  host: string;
  /** Index of the hop. */
  hop: number;
  overHttps: boolean;
}

/** Every Set-Cookie of a visit that means to keep something; deleting one is not being rejected. */
function cookiesOf({ hops }: VisitEvidence): SetCookie[] {
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

const rejected = defineFinding({
  id: 'cookie.rejected',
  needs: ['visit'],
  detect: ({ visit }) => {
    const cookies = cookiesOf(visit);
    const dropped = cookies.filter((cookie) => isDropped(cookie, cookies));
    const hasSession = cookies.some(({ stored, looksLikeSession }) => stored && looksLikeSession);
    const reasons = [...new Set(dropped.map(({ reason }) => reason ?? 'unknown'))];
    return reasons.map((reason) => {
      const group = dropped.filter((cookie) => (cookie.reason ?? 'unknown') === reason);
      const session = hasSession ? undefined : group.find(({ looksLikeSession }) => looksLikeSession);
      const first = session ?? group[0];
      const facts = {
        names: [...new Set(group.map(({ name }) => name))],
        name: first?.name ?? '',
        reason,
        host: first?.host ?? '',
        session: session !== undefined,
      };
      const seenAt = `visit.hops.${first?.hop ?? 0}.response.setCookies`;
      return session === undefined ? { facts, seenAt } : { severity: 'blocking' as const, facts, seenAt };
    });
  },
});

/** Not stored through what the server itself did with it, or with nothing in it: nothing is missing. */
const NOTHING_LOST = new Set<string | undefined>(['deleted', 'replaced', 'evicted', 'empty']);

function isDropped(cookie: SetCookie, all: readonly SetCookie[]): boolean {
  if (cookie.stored || NOTHING_LOST.has(cookie.reason)) return false;
  return !all.some((other) => other.stored && other.name === cookie.name && other.host === cookie.host);
}

const required = defineFinding({
  id: 'cookie.required',
  needs: ['visits'],
  detect: ({ visits }) => {
    const { kept, refused } = visits;
    const withCookies = kept.hops.at(-1);
    const without = refused.hops.at(-1);
    if (withCookies === undefined || without === undefined || !endDifferently(visits)) return undefined;
    return { facts: { with: withCookies.url, without: without.url }, seenAt: 'visitWithoutCookies.end' };
  },
});

const CAME_TO_NOTHING = new Set(['failure', 'deadline', 'certificate']);

/** Only a visit that came to something can be compared: a failure may be chance. */
function endDifferently({ kept, refused }: Inputs['visits']): boolean {
  if (kept.end.kind !== 'page' || CAME_TO_NOTHING.has(refused.end.kind)) return false;
  if (refused.end.kind !== 'page') return true;
  const [a, b] = [kept.hops.at(-1), refused.hops.at(-1)];
  if (a?.response === undefined || b?.response === undefined) return false;
  return withoutQuery(a.url) !== withoutQuery(b.url) || showOtherThings(a.response, b.response);
}

function withoutQuery(url: string): string {
  return url.split(/[?#;]/, 1)[0] ?? '';
}

function showOtherThings(a: ResponseEvidence, b: ResponseEvidence): boolean {
  const saysCookiesOff = ({ page }: ResponseEvidence) =>
    page?.notices.some(({ kind }) => kind === 'cookies-off') === true;
  return (
    Math.floor(a.status / 100) !== Math.floor(b.status / 100) ||
    (a.page?.loginForm === undefined) !== (b.page?.loginForm === undefined) ||
    saysCookiesOff(a) !== saysCookiesOff(b)
  );
}

/** Over plain http a browser would refuse a Secure cookie: there the missing https is the fault. */
const insecureSession = defineFinding({
  id: 'cookie.insecure-session',
  needs: ['visit'],
  detect: ({ visit }) => {
    const found = cookiesOf(visit).filter(
      ({ stored, looksLikeSession, secure, overHttps }) => stored && looksLikeSession && !secure && overHttps,
    );
    const [first] = found;
    if (first === undefined) return undefined;
    const facts = { names: [...new Set(found.map(({ name }) => name))], host: first.host };
    return { facts, seenAt: `visit.hops.${first.hop}.response.setCookies` };
  },
});

const noneSet = defineFinding({
  id: 'cookie.none-set',
  needs: ['visit', 'portalAnswer'],
  detect: ({ visit, portalAnswer: { url, response } }) =>
    response.status < 400 && cookiesOf(visit).length === 0 ? { facts: { url }, seenAt: 'visit.hops' } : undefined,
});

/** Detectors of what is found about cookies, by id. */
export const cookieFindings = {
  'cookie.rejected': rejected,
  'cookie.required': required,
  'cookie.insecure-session': insecureSession,
  'cookie.none-set': noneSet,
};
