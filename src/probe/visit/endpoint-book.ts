import type { EndpointEvidence, VisitEvidence } from '../../model/index.js';
import { bareHost, portOf } from '../../browser/url-parts.js';
import type { Check } from '../check.js';
import type { ChosenProxy } from '../proxy/choose-proxy.js';
import { chooseProxy } from '../proxy/choose-proxy.js';
import { Endpoint, type EndpointSetting } from './endpoint.js';
import { fetchIssuers } from './fetch-issuers.js';
import { isPublicPlace } from './public-place.js';

function keyOf(url: URL): string {
  return `${url.protocol}//${bareHost(url)}:${portOf(url)}`;
}

/** All endpoints of a check, each opened once for the record, whichever visit comes to it first. */
export class EndpointBook {
  readonly #endpoints = new Map<string, Endpoint>();
  readonly #base: Pick<EndpointSetting, 'network' | 'store'>;
  readonly #start: URL;
  readonly #check: Check;
  /** Whether the chain began at a public place; known once the first endpoint has its addresses. */
  #guarded: Promise<boolean> | undefined;

  constructor(start: URL, base: Pick<EndpointSetting, 'network' | 'store'>, check: Check) {
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
    return chooseProxy(this.#start, this.#check.options, this.#check.env, this.#check.systemProxy);
  }

  /** All evidence, once the visits are over. */
  settle(): Promise<EndpointEvidence[]> {
    return Promise.all([...this.#endpoints.values()].map((endpoint) => endpoint.settle()));
  }

  #add(key: string, url: URL, guarded: boolean): Endpoint {
    const endpoint = this.#make(url, guarded);
    this.#endpoints.set(key, endpoint);
    return endpoint;
  }

  /** A place that is asked beside the chain is no part of the record. */
  #make(url: URL, guarded: boolean): Endpoint {
    const proxy = chooseProxy(url, this.#check.options, this.#check.env, this.#check.systemProxy);
    const fetch: EndpointSetting['fetchIssuers'] = (address, guardedToo) =>
      fetchIssuers(address, (place) => this.#make(place, guardedToo), this.#check);
    return new Endpoint(url, { ...this.#base, proxy, guarded, fetchIssuers: fetch }, this.#check);
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
