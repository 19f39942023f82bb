import type { EndpointEvidence, VisitEvidence } from '../../model/index.js';
import { bareHost, portOf } from '../../browser/url-parts.js';
import type { Check } from '../check.js';
import type { ChosenProxy } from '../proxy/choose-proxy.js';
import { chooseProxy } from '../proxy/choose-proxy.js';
import { Demand } from './demand.js';
import { Endpoint, type EndpointSetting } from './endpoint.js';
import { fetchIssuers } from './fetch-issuers.js';
import { placeAhead } from './place-ahead.js';
import { isPublicPlace } from './public-place.js';

function keyOf(url: URL): string {
  return `${url.protocol}//${bareHost(url)}:${portOf(url)}`;
}

interface BookSetting extends Pick<EndpointSetting, 'network' | 'store'> {
  /** Whether places may be reached before the chain leads to them. */
  reachAhead: boolean;
}

/** All endpoints of a check, each opened once for the record, whichever visit comes to it first. */
export class EndpointBook {
  readonly #endpoints = new Map<string, Endpoint>();
  readonly #base: BookSetting;
  /** Places that the chain may lead to next. */
  readonly #ahead = new Map<string, { endpoint: Endpoint; demand: Demand }>();
  readonly #start: URL;
  readonly #check: Check;
  /** Whether the chain began at a public place; known once the first endpoint has its addresses. */
  #guarded: Promise<boolean> | undefined;

  constructor(start: URL, base: BookSetting, check: Check) {
    this.#start = start;
    this.#base = base;
    this.#check = check;
  }

  /** The endpoint that an address leads to, and its number in order of appearance. */
  async find(url: URL): Promise<{ endpoint: Endpoint; index: number }> {
    const key = keyOf(url);
    const known = this.#endpoints.get(key);
    if (known !== undefined) return { endpoint: known, index: [...this.#endpoints.keys()].indexOf(key) };
    // A name may lead somewhere else when it is asked again, so only the very first place is free of the guard.
    const guarded = key === keyOf(this.#start) ? false : await this.#isGuarded();
    // Another visit may have come here while we waited.
    const endpoint = this.#endpoints.get(key) ?? this.#add(key, url, guarded);
    return { endpoint, index: [...this.#endpoints.keys()].indexOf(key) };
  }

  /** The proxy that the chain's first request goes through. */
  get firstProxy(): ChosenProxy | undefined {
    return this.#proxyFor(this.#start);
  }

  /** All evidence, once the visits are over. */
  settle(): Promise<EndpointEvidence[]> {
    return Promise.all([...this.#endpoints.values()].map((endpoint) => endpoint.settle()));
  }

  /** Closes what was reached ahead and not asked for, once the visits are over. */
  close(): void {
    for (const { endpoint, demand } of this.#ahead.values()) {
      endpoint.close();
      if (!demand.isThere) demand.decide(false);
    }
  }

  #add(key: string, url: URL, guarded: boolean): Endpoint {
    const endpoint = this.#takeAhead(key) ?? this.#make(url, { guarded });
    this.#endpoints.set(key, endpoint);
    if (this.#base.reachAhead) this.#reachAhead(url);
    return endpoint;
  }

  /** The place that was reached ahead. One where that failed is found anew, as if nobody had been there. */
  #takeAhead(key: string): Endpoint | undefined {
    const ahead = this.#ahead.get(key);
    if (ahead === undefined || ahead.endpoint.failed) return undefined;
    ahead.demand.decide(true);
    return ahead.endpoint;
  }

  #reachAhead(from: URL): void {
    const url = placeAhead(from, this.#check.options);
    if (url === undefined || this.#ahead.has(keyOf(url)) || this.#endpoints.has(keyOf(url))) return;
    if (this.#proxyFor(from) !== undefined || this.#proxyFor(url) !== undefined) return;
    const demand = new Demand();
    const endpoint = this.#make(url, { guarded: this.#isGuarded(), demand });
    this.#ahead.set(keyOf(url), { endpoint, demand });
    endpoint.openAhead();
  }

  #proxyFor(url: URL): ChosenProxy | undefined {
    return chooseProxy(url, this.#check.options, this.#check.env, this.#check.systemProxy);
  }

  /** A place that is asked beside the chain is no part of the record. */
  #make(url: URL, setting: Pick<EndpointSetting, 'guarded' | 'demand'>): Endpoint {
    const proxy = this.#proxyFor(url);
    const fetch: EndpointSetting['fetchIssuers'] = (address, guardedToo) =>
      fetchIssuers(address, (place) => this.#make(place, { guarded: guardedToo }), this.#check);
    return new Endpoint(url, { ...this.#base, ...setting, proxy, fetchIssuers: fetch }, this.#check);
  }

  /**
   * A place that the person named may be private. Where it is a public one, or stands for one by an option, nothing
   * behind it may lead into this network.
   */
  #isGuarded(): Promise<boolean> {
    this.#guarded ??= this.find(this.#start).then(async ({ endpoint }) => {
      return isPublicPlace(await endpoint.name(), endpoint.host);
    });
    return this.#guarded;
  }
}

/**
 * Puts the endpoints into the order in which the visit with cookies came to them, then the other, so that the same
 * portal gives the same evidence whichever visit was quicker.
 */
export function inOrderOfVisits(
  endpoints: EndpointEvidence[],
  visits: VisitEvidence[],
): { endpoints: EndpointEvidence[]; visits: VisitEvidence[] } {
  const order = [...new Set(visits.flatMap((visit) => visit.hops.map((hop) => hop.endpoint)))];
  const renumber = (hop: VisitEvidence['hops'][number]) => ({ ...hop, endpoint: order.indexOf(hop.endpoint) });
  return {
    endpoints: order.map((index) => endpoints[index]).filter((endpoint) => endpoint !== undefined),
    visits: visits.map((visit) => ({ ...visit, hops: visit.hops.map(renumber) })),
  };
}
