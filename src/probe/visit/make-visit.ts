import type { VisitEnd, VisitEvidence } from '../../model/index.js';
import { findLoop, findLooseLoop, placeOf, type Place } from '../../browser/loop.js';
import { maskAddress } from '../../browser/mask.js';
import { MAX_REDIRECTS, nextStep } from '../../browser/redirect.js';
import { withoutValues } from '../../browser/secrets/without-values.js';
import { isSchemefullySameSite } from '../../browser/site.js';
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

/** A page that sends the browser on starts its count of redirects anew; this is where patience ends all the same. */
const MOST_PLACES = 40;

/** Follows the chain from an address to where it ends. It never rejects. */
export async function makeVisit(start: VisitStart, visitor: Visitor): Promise<Visit> {
  const hops: Hop[] = [];
  /** The places that were asked, each with the number of its hop. */
  const places: (Place & { hop: number })[] = [];
  let task: HopTask = { url: start.url, reachedBy: 'start', context: 'navigation' };
  for (let redirects = 0; ; redirects = task.reachedBy === 'redirect' ? redirects + 1 : 0) {
    const { names, header } = visitor.policy.send(task.url, task.context);
    places.push({ ...placeOf(task.url.href, names, header), hop: hops.length });
    const tooMany = redirects > MAX_REDIRECTS || places.length > MOST_PLACES;
    const round = tooMany ? findLooseLoop(places) : findLoop(places);
    if (round !== undefined) return visitOf(hops, { kind: 'loop', backTo: places[round]?.hop ?? 0 }, visitor);
    if (tooMany) return visitOf(hops, { kind: 'too-many-redirects' }, visitor);
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
  const { loginForm } = hop.evidence.response?.page ?? {};
  const page = { ...(hop.refresh && { metaRefresh: hop.refresh }), ...(loginForm && { loginForm }) };
  const step = nextStep({ status: answer.status, headers: headerRecord(answer), page }, task.url);
  if (step.kind === 'invalid') {
    const location = cleanText(maskAddress(utf8OrLatin1(step.location)), 500);
    return { kind: 'invalid-location', location, problem: step.problem };
  }
  // A redirect counts even where its own body broke off: a browser has left by then.
  if (step.kind === 'go') {
    // User names and passwords in an address are never sent, whoever wrote them there.
    const url = withoutValues(withoutCredentials(step.url), secrets);
    const initiator = step.by === 'redirect' ? task.initiator : task.url;
    return { url, reachedBy: step.by, ...(initiator && { initiator }), context: contextOf(initiator, url) };
  }
  return hop.evidence.failure === undefined ? { kind: 'page' } : endOfFailure(hop);
}

function endOfFailure({ evidence }: Hop): VisitEnd {
  const { failure, url, address } = evidence;
  if (failure?.code === 'private-address-refused') return { kind: 'private-address', url, address: address ?? '' };
  return failure?.code === 'deadline' || failure?.code === 'aborted' ? { kind: 'deadline' } : { kind: 'failure' };
}

/** Redirects in between do not count: Chromium asks who sent the browser on its way. */
function contextOf(initiator: URL | undefined, next: URL): HopTask['context'] {
  return initiator === undefined || isSchemefullySameSite(initiator, next) ? 'navigation' : 'cross-site-navigation';
}
