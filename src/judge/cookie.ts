import type { ResponseEvidence } from '../model/index.js';
import { defineFinding } from './define-finding.js';
import { cookiesOf, droppedCookies } from './dropped-cookies.js';
import type { Inputs } from './inputs.js';

/** A site that floods its visitors with cookies is told by some of them. */
const MOST_NAMES = 10;

const rejected = defineFinding({
  id: 'cookie.rejected',
  needs: ['visit'],
  detect: ({ visit }) => {
    const dropped = droppedCookies(visit);
    const reasons = [...new Set(dropped.map(({ reason }) => reason ?? 'unknown'))];
    return reasons.map((reason) => {
      const group = dropped.filter((cookie) => (cookie.reason ?? 'unknown') === reason);
      const first = group.find(({ session }) => session) ?? group[0];
      const session = first?.session === true;
      const facts = {
        names: [...new Set(group.map(({ name }) => name))].slice(0, MOST_NAMES),
        name: first?.name ?? '',
        reason,
        host: first?.host ?? '',
        session,
        keptBy: first?.keptBy ?? 'none',
      };
      const seenAt = `visit.hops.${first?.hop ?? 0}.response.setCookies`;
      return session ? { severity: 'blocking' as const, facts, seenAt } : { facts, seenAt };
    });
  },
});

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
