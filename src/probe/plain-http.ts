import type { AddressEvidence, Evidence, Failure } from '../model/index.js';
import type { ProbeOptions } from './options.js';
import { otherScheme } from './resolve/other-scheme.js';

/** Failures that say that no https is served there; a certificate that is refused is none of them. */
const NO_HTTPS = new Set<Failure['code']>([
  'connection-refused',
  'connection-timeout',
  'connection-reset',
  'not-tls',
  'handshake-closed',
  'handshake-timeout',
]);

/** Why https, which was only assumed, did not come about at the very first place; undefined where it did. */
export function whyNoHttps({ scheme }: AddressEvidence, { visit }: Evidence): Failure | undefined {
  const failure = visit?.hops.length === 1 ? visit.hops[0]?.failure : undefined;
  if (scheme !== 'assumed' || failure === undefined || !NO_HTTPS.has(failure.code)) return undefined;
  return failure.operation === 'connect' || failure.operation === 'handshake' ? failure : undefined;
}

/**
 * Where a browser goes that was given a bare name and meets no https (Chromium's "HTTPS upgrades"): to the same host
 * over http.
 */
export function plainHttp(start: URL, options: ProbeOptions): URL | undefined {
  return otherScheme(start, 'http:', options);
}

/** Whether the portal gave an answer of any kind. */
export function wasAnswered({ visit }: Evidence): boolean {
  return visit?.hops.some(({ response }) => response !== undefined) === true;
}
