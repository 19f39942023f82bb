import { isSameSite } from '../browser/site.js';
import type { HopEvidence, VisitEvidence } from '../model/index.js';
import { defineFinding } from './define-finding.js';
import { droppedCookies } from './dropped-cookies.js';
import { hostOf } from './ending.js';

/** How many addresses a circle has, whatever their queries say, and where it closes. */
function circleOf({ hops, end }: VisitEvidence): { url: string; hops: number } {
  const circle = end.kind === 'loop' ? hops.slice(end.backTo) : hops;
  return { url: hops.at(-1)?.url ?? '', hops: new Set(circle.map(({ url }) => url.split(/[?#]/, 1)[0])).size };
}

/** The dropped cookie that the portal may be waiting for; empty where there is none. */
function missingIn(visit: VisitEvidence): { cookie: string } {
  return { cookie: droppedCookies(visit).find(({ session }) => session)?.name ?? '' };
}

const loop = defineFinding({
  id: 'redirect.loop',
  needs: ['visit'],
  detect: ({ visit }) =>
    visit.end.kind === 'loop' ? { facts: { ...circleOf(visit), ...missingIn(visit) }, seenAt: 'visit.end' } : undefined,
});

/** Counting addresses up without end is going round as well, where the visit with cookies arrives. */
const loopWithoutCookies = defineFinding({
  id: 'redirect.loop-without-cookies',
  needs: ['visits'],
  detect: ({ visits: { kept, refused } }) =>
    kept.end.kind === 'page' && (refused.end.kind === 'loop' || refused.end.kind === 'too-many-redirects')
      ? { facts: circleOf(refused), seenAt: 'visitWithoutCookies.end' }
      : undefined,
});

/** How many redirects led on; a request that was only made again is none. */
function followed(hops: HopEvidence[]): number {
  return hops.slice(1).filter(({ reachedBy }) => reachedBy === 'redirect').length;
}

const tooMany = defineFinding({
  id: 'redirect.too-many',
  needs: ['visit'],
  detect: ({ visit, visit: { hops, end } }) =>
    end.kind === 'too-many-redirects'
      ? { facts: { url: hops.at(-1)?.url ?? '', count: followed(hops), ...missingIn(visit) }, seenAt: 'visit.end' }
      : undefined,
});

const downgrade = defineFinding({
  id: 'redirect.downgrade',
  needs: ['visit'],
  detect: ({ visit: { hops } }) => {
    const index = hops.findIndex((hop, at) => isHttp(hop) && hops[at - 1]?.url.startsWith('https:') === true);
    const hop = hops[index];
    const from = hops[index - 1]?.url;
    return hop === undefined || from === undefined
      ? undefined
      : { facts: { from, url: hop.url }, seenAt: `visit.hops.${index}` };
  },
});

function isHttp({ url }: HopEvidence): boolean {
  return url.startsWith('http:');
}

const noHttps = defineFinding({
  id: 'redirect.no-https',
  needs: ['visit', 'answer'],
  detect: ({ visit: { hops }, answer: { url, response } }) =>
    hops.every(isHttp) && response.status < 400 ? { facts: { url }, seenAt: 'visit.hops.0' } : undefined,
});

const otherSite = defineFinding({
  id: 'redirect.other-site',
  needs: ['visit', 'answer'],
  detect: ({ visit: { hops }, answer: { url, at } }) => {
    const first = hops[0]?.url;
    if (first === undefined || !URL.canParse(first) || !URL.canParse(url)) return undefined;
    if (isSameSite(new URL(first), new URL(url))) return undefined;
    return { facts: { from: hostOf(first), host: hostOf(url), url }, seenAt: at };
  },
});

const invalidLocation = defineFinding({
  id: 'redirect.invalid-location',
  needs: ['ending'],
  detect: ({ ending: { end, hop } }) =>
    end.kind === 'invalid-location'
      ? { facts: { from: hop.url, location: end.location, problem: end.problem }, seenAt: 'visit.end' }
      : undefined,
});

const privateAddress = defineFinding({
  id: 'redirect.private-address',
  needs: ['visit', 'insteadIfAny'],
  detect: ({ visit: { hops, end }, insteadIfAny: { instead } }) => {
    // To its own sign-in or block page a network leads, and not the portal.
    if (end.kind !== 'private-address' || instead !== undefined) return undefined;
    // The evidence may or may not hold a hop for the address that was not gone to.
    const from = hops.findLast(({ url }) => url !== end.url)?.url ?? '';
    return { facts: { from, url: end.url, address: end.address }, seenAt: 'visit.end' };
  },
});

const byPage = defineFinding({
  id: 'redirect.by-page',
  needs: ['visit', 'pageIfAny'],
  detect: ({ visit: { hops }, pageIfAny: { page } }) => {
    const index = hops.findIndex(({ reachedBy }) => reachedBy === 'refresh-header' || reachedBy === 'meta-refresh');
    const hop = hops[index];
    if (hop !== undefined) {
      const facts = { from: hops[index - 1]?.url ?? '', url: hop.url, by: hop.reachedBy };
      return { facts, seenAt: `visit.hops.${index}` };
    }
    const url = page?.page.scriptRedirect;
    if (page === undefined || url === undefined) return undefined;
    return { facts: { from: page.url, url, by: 'script' }, seenAt: `${page.at}.page.scriptRedirect` };
  },
});

/** Detectors of what is found about the way there, by id. */
export const redirectFindings = {
  'redirect.loop': loop,
  'redirect.loop-without-cookies': loopWithoutCookies,
  'redirect.too-many': tooMany,
  'redirect.downgrade': downgrade,
  'redirect.no-https': noHttps,
  'redirect.other-site': otherSite,
  'redirect.invalid-location': invalidLocation,
  'redirect.private-address': privateAddress,
  'redirect.by-page': byPage,
};
