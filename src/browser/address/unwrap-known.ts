import { looksLikeHost } from './host-in-text.js';
import { WRAPPERS } from './wrappers.js';
import type { Wrapper } from './wrappers.js';

/** What a wrapped link says of itself. */
export interface Unwrapped {
  service: string;
  /** The address inside; empty where it could not be read. */
  target: string;
  /** The part of the outer address that carries it, as it is written there. */
  carrier: string;
}

/** Takes off the outermost wrapping of a service that is known by name; undefined for any other address. */
export function unwrapKnown(address: string): Unwrapped | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const wrapper = WRAPPERS.find((candidate) => isWrittenBy(candidate, url));
  return wrapper && readWith(wrapper, address);
}

function isWrittenBy({ hosts, path }: Wrapper, url: URL): boolean {
  const onHost = hosts.length === 0 || hosts.some((host) => matchesHost(url.hostname, host));
  // What runs on any host is known by the whole of its address.
  return onHost && (path === undefined || path.test(hosts.length === 0 ? url.href : url.pathname + url.search));
}

/** Whether a host is the named one or, with a leading dot, that domain or one below it. */
export function matchesHost(host: string, pattern: string): boolean {
  return pattern.startsWith('.') ? `.${host}`.endsWith(pattern) : host === pattern;
}

function readWith(wrapper: Wrapper, address: string): Unwrapped {
  const carrier = wrapper.carrier(address) ?? '';
  const target = withBothSlashes(wrapper.decode(carrier)?.trim() ?? '');
  return { service: wrapper.id, carrier, target: isTarget(target) ? target : '' };
}

/** Mail systems fold a double slash. */
function withBothSlashes(target: string): string {
  return target.replace(/^(https?):[\\/](?![\\/])/i, '$1://');
}

function isTarget(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) || looksLikeHost(text);
}
