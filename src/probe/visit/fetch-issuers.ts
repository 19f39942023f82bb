import { nextStep } from '../../browser/redirect.js';
import { withoutCredentials } from '../../browser/url-parts.js';
import type { Check } from '../check.js';
import { getFile, type FileAnswer } from '../http/get-file.js';
import { TimeUp } from '../time/deadline.js';
import type { FetchedIssuers } from '../tls/trust-path.js';
import type { Endpoint } from './endpoint.js';
import { requestTarget } from './request-target.js';

/** How long an issuer's certificate is waited for at the most, in milliseconds, and which share of what is left. */
const PATIENCE_MS = 6000;
const SHARE = 0.4;

/** A certificate has one or two of them; Chromium reads no more either. */
const MOST_BYTES = 65_536;
const MOST_REDIRECTS = 3;

/**
 * Fetches the certificates that an address gives which another certificate names for its issuer, as browsers do: over
 * plain http alone, and no longer than it is of use. It never rejects.
 *
 * @param endpointFor a place to ask, which refuses to reach what must not be reached
 */
export async function fetchIssuers(
  address: string,
  endpointFor: (url: URL) => Endpoint,
  check: Check,
): Promise<FetchedIssuers> {
  const limitMs = Math.min(PATIENCE_MS, check.deadline.remainingMs() * SHARE);
  try {
    return await check.deadline.within(limitMs, (signal) => follow(new URL(address), endpointFor, check, signal));
  } catch (error) {
    return { certificates: [], undecided: error instanceof TimeUp && error.limit !== 'step' };
  }
}

async function follow(
  start: URL,
  endpointFor: (url: URL) => Endpoint,
  check: Check,
  signal: AbortSignal,
): Promise<FetchedIssuers> {
  let url = start;
  for (let asked = 0; asked <= MOST_REDIRECTS; asked++) {
    const endpoint = endpointFor(url);
    const opening = await endpoint.open();
    void endpoint.settle();
    if (opening.kind !== 'open') {
      return { certificates: [], undecided: opening.kind === 'failed' && opening.failure.operation === 'proxy' };
    }
    const { path, extra } = requestTarget(url, endpoint);
    const headers = { Accept: '*/*', 'User-Agent': check.userAgent, ...extra };
    const answer = await getFile(opening.socket, { url, path, headers, mostBytes: MOST_BYTES }, signal);
    const next = nextAddress(answer, url);
    if (next === undefined) return { certificates: await certificatesIn(answer), undecided: false };
    url = next;
  }
  return { certificates: [], undecided: false };
}

async function certificatesIn({ status, body }: FileAnswer) {
  const { issuerCertificates } = await import('../tls/index.js');
  return status === 200 ? issuerCertificates(body) : [];
}

/** A redirect to https is none: its certificate would have to be verified first. */
function nextAddress({ status, location }: FileAnswer, url: URL): URL | undefined {
  if (status < 300 || status > 399) return undefined;
  const headers = location === undefined ? {} : { location: [location] };
  const step = nextStep({ status, headers }, url);
  return step.kind === 'go' && step.url.protocol === 'http:' ? withoutCredentials(step.url) : undefined;
}
