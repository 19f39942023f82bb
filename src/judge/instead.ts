import { captivePortalOfNames, networkPlaceOf, type NetworkPlace } from '../browser/network-place.js';
import type { EndpointEvidence, Evidence, HandshakeEvidence, HopEvidence } from '../model/index.js';
import { bareHost } from '../browser/url-parts.js';

/** Somebody else than the portal answered: the network's own sign-in, or a filter. */
export interface Instead extends NetworkPlace {
  /** What was asked, and its host. */
  url: string;
  host: string;
  /** Path into the evidence. */
  at: string;
}

/**
 * Who answered in the portal's place on this computer's network: told by a page, by what stands beside a redirect (WISPr),
 * by the address that a redirect leads to, or by whose certificate it is. Undefined where the portal itself answered.
 */
export function insteadOf(evidence: Evidence): Instead | undefined {
  const hops = evidence.visit?.hops ?? [];
  const byAnswer = first(hops, (hop, index) => answeredBy(hop, `visit.hops.${index}.response`));
  return byAnswer ?? ledTo(evidence) ?? first(evidence.endpoints, byCertificate);
}

function answeredBy({ url, response }: HopEvidence, at: string): Instead | undefined {
  if (response === undefined) return undefined;
  const { page, status, wispr } = response;
  const asked = { url, host: hostOf(url) };
  const captive = page?.captivePortal ?? (status === 511 ? { product: 'unknown' } : undefined);
  if (captive !== undefined)
    return { ...asked, kind: 'captivePortal', ...captive, at: page === undefined ? at : `${at}.page` };
  if (wispr === true) return { ...asked, kind: 'captivePortal', product: 'WISPr gateway', at };
  return page?.blockPage === undefined
    ? undefined
    : { ...asked, kind: 'blockPage', ...page.blockPage, at: `${at}.page` };
}

/** Networks lead to addresses of their own, where nothing of ours follows. */
function ledTo({ visit }: Evidence): Instead | undefined {
  if (visit?.end.kind !== 'private-address') return undefined;
  const place = networkPlaceOf(visit.end.url);
  const url = visit.hops.findLast((hop) => hop.response !== undefined)?.url ?? '';
  return place === undefined ? undefined : { ...place, url, host: hostOf(url), at: 'visit.end' };
}

/** Over https a network can only answer with the certificate of its own sign-in page. */
function byCertificate({ host, port, handshake }: EndpointEvidence, index: number): Instead | undefined {
  const product = handshake === null ? undefined : captivePortalOf(handshake);
  if (product === undefined) return undefined;
  return { kind: 'captivePortal', product, url: `https://${host}:${port}/`, host, at: `endpoints.${index}.handshake` };
}

/** Whether a network's own sign-in page showed its certificate for the portal's name. */
export function isOfCaptivePortal(handshake: HandshakeEvidence): boolean {
  return captivePortalOf(handshake) !== undefined;
}

function captivePortalOf({ chain, hostMatches }: HandshakeEvidence): string | undefined {
  const [leaf] = chain;
  return leaf === undefined || hostMatches ? undefined : captivePortalOfNames(leaf.names);
}

function first<T, R>(list: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined {
  for (const [index, item] of list.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? bareHost(new URL(url)) : '';
}
