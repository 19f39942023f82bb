import type { Evidence, PageFacts, SetCookieFacts } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { sizeOf } from '../words.js';

/** The last answer: its status and size, or why there was none; undefined where nothing was asked. */
export function seenAnswer({ visit }: Evidence, { probe, inWords }: Phrases): string | undefined {
  const hop = visit?.hops.at(-1);
  if (hop?.failure !== undefined) return inWords(hop.failure.code);
  const response = hop?.response;
  if (response === undefined) return undefined;
  return probe.answer(response.status, response.reason, sizeOf(response.body.bytes));
}

/** The way as a short path: scheme and host, a host alone where the scheme stays, and whether it is another site. */
export function seenRedirects({ visit, address }: Evidence, { probe }: Phrases, isTold: boolean): string {
  const urls = (visit?.hops ?? []).filter(({ reachedBy }) => reachedBy !== 'retry').flatMap(({ url }) => parsed(url));
  const places = urls.filter((url, index) => index === 0 || url.origin !== urls[index - 1]?.origin);
  if (urls.length < 2) return isTold ? '' : probe.noRedirects;
  if (places.length < 2) return pathsOf(urls);
  const several = new Set(places.map(({ protocol }) => protocol)).size > 1;
  const home = address.host?.registrableDomain;
  return places
    .map((url) => {
      const name = several ? `${url.protocol.slice(0, -1)} ${url.host}` : url.host;
      return isElsewhere(url.hostname, home) ? `${name} ${probe.otherSite}` : name;
    })
    .join(' → ');
}

/** A way within one host, by its paths. */
function pathsOf([first, ...rest]: URL[]): string {
  const paths = rest.map(({ pathname }) => pathname);
  const shown = paths.length > MOST_PATHS ? [...paths.slice(0, MOST_PATHS - 1), '…', paths.at(-1)] : paths;
  return [`${first?.host ?? ''}${first?.pathname ?? ''}`, ...shown].join(' → ');
}

const MOST_PATHS = 4;

function parsed(url: string): URL[] {
  return URL.canParse(url) ? [new URL(url)] : [];
}

function isElsewhere(host: string, home: string | undefined): boolean {
  return home !== undefined && host !== home && !host.endsWith(`.${home}`);
}

/** How many cookies a browser keeps, and, where no finding tells, why it drops the others. */
export function seenCookies({ visit }: Evidence, phrases: Phrases, isTold: boolean): string {
  const cookies = (visit?.hops ?? []).flatMap(({ response }) => response?.setCookies ?? []);
  const set = cookies.filter(({ deletes }) => !deletes);
  if (set.length === 0) return phrases.probe.noCookies;
  const kept = new Set(set.filter(({ stored }) => stored).map(({ name }) => name));
  const dropped = set.filter(({ stored, name }) => !stored && !kept.has(name));
  const parts = [phrases.probe.cookiesKept(kept.size)];
  const [first] = dropped;
  if (first !== undefined) {
    const why = isTold ? domainAtFault(first) : `${first.name}: ${dropReason(first, phrases)}`;
    parts.push(phrases.probe.cookiesDropped(dropped.length, why));
  }
  return parts.join(', ');
}

/** The Domain that a browser does not take; empty where that is not what is wrong. */
function domainAtFault({ reason, domain }: SetCookieFacts): string {
  const isAtFault = reason === 'domain-mismatch' || reason === 'domain-malformed' || reason === 'public-suffix';
  return isAtFault && domain !== undefined ? `Domain=${domain}` : '';
}

/** Why a browser drops a cookie, in words; empty for one that is kept. */
export function dropReason({ reason, domain }: SetCookieFacts, { inWords, cookieReason }: Phrases): string {
  return reason === undefined ? '' : (cookieReason(reason, domain) ?? inWords(reason));
}

/** The sign-in that the page shows, and its title. */
export function seenPage({ visit }: Evidence, phrases: Phrases): string {
  const page = visit?.hops.at(-1)?.response?.page;
  if (page === undefined) return phrases.probe.noPage;
  const title = page.title === undefined ? [] : [phrases.probe.pageTitle(page.title)];
  return [signInOf(page, phrases), ...title].join(', ');
}

function signInOf({ loginForm, signInLinks: [link], drawnByScripts }: PageFacts, { probe }: Phrases): string {
  if (loginForm !== undefined) return probe.form[loginForm.kind];
  if (link !== undefined) return probe.signInLink(link.text);
  return drawnByScripts ? probe.drawnByScripts : probe.noForm;
}
