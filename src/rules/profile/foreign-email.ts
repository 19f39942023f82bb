import { registrableDomain } from '../../browser/site.js';

/** What in a profile is the practice's own. */
export interface OwnPlaces {
  /** The support's e-mail address. */
  email: string;
  /** The portal's addresses. */
  addresses: readonly string[];
}

/** Whom mail of a portal comes from, or goes to. */
const ROBOTS_AND_DESKS = /no-?_?reply|notif|support|portal|help|info|office/i;

/** Whether a text holds an e-mail address that is neither the practice's, nor the portal's, nor that of a robot or a desk. */
export function foreignEmail(text: string, { email, addresses }: OwnPlaces): boolean {
  const own = new Set(addresses.map(siteOf));
  return [...text.matchAll(/(?<![\w.+-])([\w.+-]+)@((?:[\w-]+\.)+\p{L}{2,})/gu)].some(
    ([address, name = '', host = '']) =>
      address.toLowerCase() !== email.toLowerCase() && !own.has(siteOf(host)) && !ROBOTS_AND_DESKS.test(name),
  );
}

/** Whom a host, or an address's host, belongs to. */
function siteOf(address: string): string | undefined {
  const url = address.includes('://') ? address : `https://${address}`;
  return URL.canParse(url) ? registrableDomain(new URL(url).hostname) : undefined;
}
