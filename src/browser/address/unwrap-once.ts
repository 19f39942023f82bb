import { percentDecoded } from '../../text/percent-decoded.js';
import { isSameSite } from '../site.js';
import { unwrapKnown, type Unwrapped } from './unwrap-known.js';

/** Takes off the outermost wrapping of an absolute address; undefined where none is known. Asks nobody. */
export function unwrapOnce(address: string): Unwrapped | undefined {
  return unwrapKnown(address) ?? trackedLink(address);
}

/** Host names and paths of click counters, whose links carry another site's address in a parameter. */
const CLICK_HOST = /^(?:clicks?|track|tracking|links?|trk|url|redirect|go|ct|email)\d*\./i;
const CLICK_PATH = /\/(?:clicks?|track|redirect|redir|ls\/click)\b/i;
const CLICK_TARGET = /[?&](?:url|u|q|target|dest|destination|link|to|href|redirect|r)=(https?(?::|%3a)[^&#]+)/i;

/**
 * A click counter that is not known by name. An ordinary parameter (`returnUrl`, `redirect_uri`) is none: it points to
 * the same site, or belongs to a sign-on.
 */
function trackedLink(address: string): Unwrapped | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!CLICK_HOST.test(url.hostname) && !CLICK_PATH.test(url.pathname)) return undefined;
  const carrier = CLICK_TARGET.exec(address)?.[1];
  const target = carrier === undefined ? undefined : percentDecoded(carrier);
  if (carrier === undefined || target === undefined) return undefined;
  if (!URL.canParse(target) || isSameSite(url, new URL(target))) return undefined;
  return { service: 'click-counter', carrier, target };
}
