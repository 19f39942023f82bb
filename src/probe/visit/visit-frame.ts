import type { FrameFacts, FrameVisitFacts } from '../../model/index.js';
import { framingRefusedBy } from '../../browser/framing.js';
import { nextStep } from '../../browser/redirect.js';
import { withoutValues } from '../../browser/secrets/without-values.js';
import { isSameSite } from '../../browser/site.js';
import { withoutCredentials } from '../../browser/url-parts.js';
import { headerRecord } from '../http/exchange.js';
import { makeHop, type Hop, type HopTask, type Visitor } from './make-hop.js';

/** A sign-in in a frame goes on to its form in a step or two. */
const MAX_HOPS = 5;
const MAX_NAMES = 20;

/**
 * Asks for the frame of a page that may hold the sign-in, as a browser does for a frame: with the cookies that a frame
 * gets, and keeping those that a frame may keep. What comes of it is noted with the frame. It never rejects.
 *
 * @param last the hop whose page holds the frame
 */
export async function visitFrame(
  last: Hop | undefined,
  page: HopTask,
  secrets: readonly string[],
  visitor: Visitor,
): Promise<void> {
  const frame = last?.frame;
  const facts = frame === undefined ? undefined : last?.evidence.response?.page?.frames[frame.index];
  if (frame === undefined || facts === undefined || visitor.policy.cookies === 'refused') return;
  const start = withoutValues(withoutCredentials(new URL(frame.url)), secrets);
  // What the person pasted is not sent, so that the frame would not show what it shows in a browser.
  if (start.href !== withoutCredentials(new URL(frame.url)).href) return;
  const hops = await follow(start, page.url, facts, secrets, visitor);
  facts.visit = describe(hops, page.url);
}

interface FrameHop {
  hop: Hop;
  url: URL;
}

async function follow(
  start: URL,
  page: URL,
  { otherSite }: FrameFacts,
  secrets: readonly string[],
  visitor: Visitor,
): Promise<FrameHop[]> {
  const hops: FrameHop[] = [];
  let url = start;
  let crossed = otherSite;
  while (hops.length < MAX_HOPS) {
    crossed ||= !isSameSite(url, page);
    const context = crossed ? 'cross-site-subresource' : 'navigation';
    const hop = await makeHop({ url, reachedBy: 'redirect', context }, visitor);
    hops.push({ hop, url });
    hop.stopped?.socket.destroy();
    if (hop.answer === undefined) break;
    const metaRefresh = hop.refresh === undefined ? {} : { page: { metaRefresh: hop.refresh } };
    const step = nextStep({ status: hop.answer.status, headers: headerRecord(hop.answer), ...metaRefresh }, url);
    if (step.kind !== 'go') break;
    url = withoutValues(withoutCredentials(step.url), secrets);
  }
  return hops;
}

function describe(hops: readonly FrameHop[], page: URL): FrameVisitFacts {
  const cookies = hops.flatMap(({ hop }) => hop.evidence.response?.setCookies ?? []).filter(({ deletes }) => !deletes);
  const last = hops.at(-1);
  const answer = last?.hop.answer;
  const read = last?.hop.evidence.response?.page;
  const failure = last?.hop.evidence.failure?.code;
  const refusedBy = answer && framingRefusedBy(headerRecord(answer), last.url, page);
  return {
    ...(answer === undefined ? {} : { status: answer.status }),
    ...(failure === undefined ? {} : { failure }),
    cookiesKept: names(cookies.filter(({ stored }) => stored)),
    cookiesDropped: names(cookies.filter(({ reason }) => reason === 'same-site-cross-site')),
    ...(refusedBy === undefined ? {} : { framingRefusedBy: refusedBy }),
    ...(read?.loginForm === undefined ? {} : { loginForm: read.loginForm }),
    drawnByScripts: read?.drawnByScripts ?? false,
  };
}

function names(cookies: readonly { name: string }[]): string[] {
  return [...new Set(cookies.map(({ name }) => name))].slice(0, MAX_NAMES);
}
