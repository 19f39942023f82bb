import { isSameSite } from '../site.js';
import { WRAPPERS } from './wrappers.js';
import type { Wrapper } from './wrappers.js';

export interface Unwrapped {
  service: string;
  /** The address inside; empty where it could not be read. */
  target: string;
  /** The part of the outer address that carries it, as it is written there. */
  carrier: string;
}

/** Takes off the outermost wrapping of an absolute address; undefined where none is known. Asks nobody. */
export function unwrapOnce(address: string): Unwrapped | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const wrapper = WRAPPERS.find((candidate) => isWrittenBy(candidate, url));
  return wrapper === undefined ? trackedLink(address, url) : readWith(wrapper, address);
}

function isWrittenBy({ hosts, path }: Wrapper, url: URL): boolean {
  const onHost = hosts.length === 0 || hosts.some((host) => matchesHost(url.hostname, host));
  return onHost && (path === undefined || path.test(url.pathname + url.search));
}

/** Whether a host is the named one or, with a leading dot, that domain or one below it. */
export function matchesHost(host: string, pattern: string): boolean {
  return pattern.startsWith('.') ? `.${host}`.endsWith(pattern) : host === pattern;
}

function readWith(wrapper: Wrapper, address: string): Unwrapped {
  const carrier = wrapper.carrier(address) ?? '';
  const target = wrapper.decode(carrier)?.trim() ?? '';
  return { service: wrapper.id, carrier, target: isTarget(target) ? target : '' };
}

function isTarget(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) || /^www\.[^/]/i.test(text);
}

/** Host names and paths of click counters, whose links carry another site's address in a parameter. */
const CLICK_HOST = /^(?:clicks?|track|tracking|links?|trk|url|redirect|go|ct|email)\d*\./i;
const CLICK_PATH = /\/(?:clicks?|track|redirect|redir|ls\/click)\b/i;

/**
 * A click counter that is not known by name. An ordinary parameter (`returnUrl`, `redirect_uri`) is none: it points to
 * the same site, or belongs to a sign-on.
 */
function trackedLink(address: string, url: URL): Unwrapped | undefined {
  if (!CLICK_HOST.test(url.hostname) && !CLICK_PATH.test(url.pathname)) return undefined;
  const found = /[?&](?:url|u|q|target|dest|destination|link|to|href|redirect|r)=(https?(?::|%3a)[^&#]+)/i.exec(
    address,
  );
  const carrier = found?.[1];
  if (carrier === undefined) return undefined;
  const target = decoded(carrier);
  if (target === undefined || !URL.canParse(target) || isSameSite(url, new URL(target))) return undefined;
  return { service: 'click-counter', carrier, target };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
