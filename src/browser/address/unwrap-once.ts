import { isSameSite } from '../site.js';
import { unwrapKnown, type Unwrapped } from './unwrap-known.js';

/** Takes off the outermost wrapping of an absolute address; undefined where none is known. Asks nobody. */
export function unwrapOnce(address: string): Unwrapped | undefined {
  return unwrapKnown(address) ?? trackedLink(address);
}

/** Host names and paths of click counters and exit pages, whose links carry another site's address in a parameter. */
const CLICK_HOST = /^(?:clicks?|track|tracking|links?|trk|url|redirect|redir|go|out|exit|ct|email)\d*\./i;
const CLICK_PATH =
  /\/(?:clicks?|track|redirect|redir|leaving|exit|external|goto|away|linkout|outbound|ls\/click)(?:\.\w{2,5})?\/?$/i;
const CLICK_TARGETS = words(
  'url u q target dest destination link to href redirect r goto out targeturl redirecturl site',
);

/** A sign-on leads to another site and back of its own accord. */
const SIGN_ON_PATH = /sign-?in|log-?in|log-?on|oauth|authori[sz]e|saml|sso|openid|account|adfs/i;
const SIGN_ON_PARAMETERS = ['client_id', 'response_type', 'samlrequest', 'wtrealm', 'redirect_uri'];

/**
 * A click counter that is not known by name. An ordinary parameter (`returnUrl`, `redirect_uri`) is none: it points to
 * the same site, or belongs to a sign-on.
 */
function trackedLink(address: string): Unwrapped | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if ((!CLICK_HOST.test(url.hostname) && !CLICK_PATH.test(url.pathname)) || isSignOn(url)) return undefined;
  for (const [name, target] of url.searchParams) {
    if (!CLICK_TARGETS.has(name.toLowerCase()) || !/^https?:\/\/./i.test(target) || !URL.canParse(target)) continue;
    return isSameSite(url, new URL(target)) ? undefined : { service: 'click-counter', carrier: '', target };
  }
  return undefined;
}

function isSignOn(url: URL): boolean {
  const names = [...url.searchParams.keys()].map((name) => name.toLowerCase());
  return SIGN_ON_PATH.test(url.pathname) || SIGN_ON_PARAMETERS.some((name) => names.includes(name));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
