import { AddressError, readAddress } from '../browser/address/read-address.js';
import { registrableDomain } from '../browser/site.js';
import type { ProductRule, Profile } from '../model/index.js';
import { isHost } from './recognise-product.js';

/** A profile's official addresses, those that can be read; undefined where it has none. */
export function officialAddresses(profile: Profile | undefined): URL[] | undefined {
  const read = (profile?.addresses ?? []).flatMap((address) => readOfficial(address) ?? []);
  return read.length === 0 ? undefined : read;
}

function readOfficial(address: string): URL | undefined {
  try {
    const { request } = readAddress(address);
    return request === null ? undefined : new URL(request);
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
}

/**
 * Whether an address belongs to the practice: an official host, another host of an official site, or the sign-in that a
 * product has for all its portals. Scheme, port, `www.` and path do not count, but for what tells one practice from
 * another where a product serves many: the host's first label (`smith.example-portal.com`), or a part of the path.
 */
export function isOfficial(address: URL, official: readonly URL[], products: readonly ProductRule[]): boolean {
  const here = productsAt(address, products);
  return official.some((own) => {
    if (withoutWww(address) === withoutWww(own)) return !namesOtherPractice(address, own, here);
    const served = productsAt(own, products);
    if (served.some(({ recognise }) => recognise.hosts.includes(address.hostname))) return true;
    const site = registrableDomain(own.hostname);
    return site !== undefined && site === registrableDomain(address.hostname) && here.length === 0;
  });
}

/** An address as people compare it: without scheme, query and closing slash. */
export function shownOfficial({ host, pathname }: URL): string {
  return host + pathname.replace(/\/$/, '');
}

function productsAt({ hostname }: URL, products: readonly ProductRule[]): ProductRule[] {
  return products.filter(({ recognise }) => recognise.hosts.some((pattern) => isHost(hostname, pattern)));
}

function withoutWww({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function namesOtherPractice(address: URL, own: URL, products: readonly ProductRule[]): boolean {
  return products.some(({ practiceIn }) => {
    const [named, wanted] = [address, own].map((url) => practiceOf(url, practiceIn));
    return named !== undefined && wanted !== undefined && named !== wanted;
  });
}

/** What the path or the query names the practice by. */
function practiceOf({ pathname, search }: URL, practiceIn: string | undefined): string | undefined {
  if (practiceIn === undefined) return undefined;
  const [, ...names]: (string | undefined)[] = new RegExp(practiceIn, 'i').exec(pathname + search) ?? [];
  return names.find((name) => name !== undefined)?.toLowerCase();
}
