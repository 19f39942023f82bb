import type { VisitEnd, VisitEvidence } from '../../model/index.js';
import { findLoop, placeOf } from '../../browser/loop.js';
import { maskAddress } from '../../browser/mask.js';
import { MAX_REDIRECTS, nextStep } from '../../browser/redirect.js';
import { withoutValues } from '../../browser/secrets/without-values.js';
import { isSameSite } from '../../browser/site.js';
import { withoutCredentials } from '../../browser/url-parts.js';
import { cleanText } from '../../text/clean.js';
import { headerRecord } from '../http/exchange.js';
import { utf8OrLatin1 } from '../http/kept-headers.js';
import { visitFrame } from './visit-frame.js';
import { makeHop, type Hop, type HopTask, type Visitor } from './make-hop.js';

/** A walk along the chain, with the answers themselves for the clock. */
export interface Visit {
  evidence: VisitEvidence;
  hops: Hop[];
}

export interface VisitStart {
  url: URL;
  /** Values that were left out of the address: they are not sent behind a redirect either. */
  secrets: string[];
}

/** Statuses that a portal which is just starting answers with for some seconds. */
const PASSING = new Set([404, 502, 503]);

/** How long such a portal is left alone before it is asked once more, in milliseconds. */
const RETRY_PAUSE_MS = 700;

/** Follows the chain from an address to where it ends. It never rejects. */
export async function makeVisit(start: VisitStart, visitor: Visitor): Promise<Visit> {
  const hops: Hop[] = [];
  /** The places that were asked, each with the number of its hop. */
  const places: { place: string; hop: number }[] = [];
  let task: HopTask = { url: start.url, reachedBy: 'start', context: 'navigation' };
  for (;;) {
    places.push({ place: placeOf(task.url.href, visitor.policy.names(task.url)), hop: hops.length });
    const round = findLoop(places.map(({ place }) => place));
    if (round !== undefined) return visitOf(hops, { kind: 'loop', backTo: places[round]?.hop ?? 0 }, visitor);
    if (places.length > MAX_REDIRECTS + 1) return visitOf(hops, { kind: 'too-many-redirects' }, visitor);
    hops.push(...(await askPatiently(task, visitor)));
    const step = stepAfter(hops.at(-1), task, start.secrets);
    if ('kind' in step) {
      if (step.kind === 'page') await visitFrame(hops.at(-1), task, start.secrets, visitor);
      return visitOf(hops, step, visitor);
    }
    task = step;
  }
}

function visitOf(hops: Hop[], end: VisitEnd, { policy }: Visitor): Visit {
  return { evidence: { cookies: policy.cookies, hops: hops.map(({ evidence }) => evidence), end }, hops };
}

/** Asks, and asks once more where the answer may be one of a portal that is just starting. */
async function askPatiently(task: HopTask, visitor: Visitor): Promise<Hop[]> {
  const first = await makeHop(task, visitor);
  const response = first.evidence.response;
  const passing = response !== undefined && PASSING.has(response.status) && !('retry-after' in response.headers);
  if (!passing || visitor.check.deadline.remainingMs() < 2 * RETRY_PAUSE_MS) return [first];
  await visitor.check.deadline.pause(RETRY_PAUSE_MS);
  const second = await makeHop({ ...task, reachedBy: 'retry' }, visitor);
  return [first, second];
}

/** What to ask next, or how the visit has ended. */
function stepAfter(hop: Hop | undefined, task: HopTask, secrets: readonly string[]): HopTask | VisitEnd {
  if (hop === undefined) return { kind: 'failure' };
  if (hop.stopped !== undefined) return { kind: 'certificate' };
  const answer = hop.answer;
  if (answer === undefined) return endOfFailure(hop);
  const page = hop.refresh === undefined ? {} : { page: { metaRefresh: hop.refresh } };
  const step = nextStep({ status: answer.status, headers: headerRecord(answer), ...page }, task.url);
  if (step.kind === 'invalid') {
    const location = cleanText(maskAddress(utf8OrLatin1(step.location)), 500);
    return { kind: 'invalid-location', location, problem: step.problem };
  }
  // A redirect counts even where its own body broke off: a browser has left by then.
  if (step.kind === 'go') {
    // User names and passwords in an address are never sent, whoever wrote them there.
    const url = withoutValues(withoutCredentials(step.url), secrets);
    return { url, reachedBy: step.by, context: contextOf(task, step.url) };
  }
  return hop.evidence.failure === undefined ? { kind: 'page' } : endOfFailure(hop);
}

function endOfFailure({ evidence }: Hop): VisitEnd {
  const { failure, url, address } = evidence;
  if (failure?.code === 'private-address-refused') return { kind: 'private-address', url, address: address ?? '' };
  return failure?.code === 'deadline' || failure?.code === 'aborted' ? { kind: 'deadline' } : { kind: 'failure' };
}

/** Once the chain has crossed from one site to another, the rest of it is a cross-site visit. */
function contextOf(task: HopTask, next: URL): HopTask['context'] {
  return task.context === 'navigation' && isSameSite(task.url, next) ? 'navigation' : 'cross-site-redirect';
}
