import { bareHost } from '../browser/url-parts.js';
import type {
  EndpointEvidence,
  Evidence,
  Failure,
  HopEvidence,
  PageFacts,
  ResponseEvidence,
  VisitEvidence,
} from '../model/index.js';
import { filterOf } from './filter.js';
import { insteadOf } from './instead.js';

/** A part of the evidence and where it stands. */
export interface Placed<T> {
  value: T;
  /** Path into the evidence. */
  at: string;
}

/** The last request of the visit with cookies, and how the visit ended there. */
export interface Ending {
  hop: HopEvidence;
  at: string;
  /** Where it was asked; undefined where the evidence names none. */
  endpoint: Placed<EndpointEvidence> | undefined;
  end: VisitEvidence['end'];
}

/** One failure, and the host and port that it is of. */
export interface Stop {
  failure: Failure;
  endpoint: Placed<EndpointEvidence> | undefined;
  url: string;
  host: string;
  at: string;
  elapsedMs: number;
}

/** The answer at the end of the visit. */
export interface Answer {
  response: ResponseEvidence;
  url: string;
  host: string;
  port: number;
  /** The body was read to its end, so that what it does not hold is really not there. */
  whole: boolean;
  /** Path of the response. */
  at: string;
}

/** An answer that is a page. */
export interface Page extends Answer {
  page: PageFacts;
}

/** Every host and port, with its place. */
export function endpointsOf({ endpoints }: Evidence): Placed<EndpointEvidence>[] {
  return endpoints.map((value, index) => ({ value, at: `endpoints.${index}` }));
}

/** Where the visit with cookies came to its end; undefined where nothing was requested. */
export function endingOf(evidence: Evidence): Ending | undefined {
  const { visit } = evidence;
  const hop = visit?.hops.at(-1);
  if (visit === null || hop === undefined) return undefined;
  const endpoint = endpointsOf(evidence)[hop.endpoint];
  return { hop, at: `visit.hops.${visit.hops.length - 1}`, endpoint, end: visit.end };
}

/** The failure of the last hop, or of the last host where the visit did not come to a request. */
export function stopOf(evidence: Evidence): Stop | undefined {
  const ending = endingOf(evidence);
  const endpoint = ending === undefined ? endpointsOf(evidence).at(-1) : ending.endpoint;
  const ended = ending?.end.kind ?? 'failure';
  if (ended !== 'failure' && ended !== 'deadline') return undefined;
  const failure = ending?.hop.failure ?? failureOf(endpoint?.value) ?? unfinished(ending);
  if (failure === undefined) return undefined;
  return {
    failure,
    endpoint,
    url: ending?.hop.url ?? evidence.address.checked ?? '',
    host: endpoint?.value.host ?? hostOf(ending?.hop.url ?? ''),
    at: ending?.at ?? endpoint?.at ?? 'visit',
    elapsedMs: ending === undefined ? evidence.elapsedMs : evidence.elapsedMs - ending.hop.startedAtMs,
  };
}

function failureOf(endpoint: EndpointEvidence | undefined): Failure | undefined {
  if (endpoint === undefined) return undefined;
  const connected = endpoint.attempts.some(({ failure }) => failure === undefined);
  return (
    endpoint.name.failure ?? (connected ? undefined : endpoint.attempts[0]?.failure) ?? endpoint.handshake?.failure
  );
}

/** Time was up while nothing had gone wrong: what was waited for is told by what had been done. */
function unfinished(ending: Ending | undefined): Failure | undefined {
  return ending?.end.kind === 'deadline' ? { code: 'deadline', operation: 'request' } : undefined;
}

/** What was answered at the end, in full or in part; undefined where nothing was. */
export function answerOf(evidence: Evidence): Answer | undefined {
  const ending = endingOf(evidence);
  const response = ending?.hop.response;
  if (ending === undefined || response === undefined) return undefined;
  if (ending.end.kind !== 'page' && ending.hop.failure?.operation !== 'read') return undefined;
  const port = ending.endpoint?.value.port ?? 443;
  const read = response.body.complete && !response.body.tooLarge && response.page?.partial !== true;
  const whole = read && ending.end.kind === 'page' && ending.hop.failure === undefined;
  return { response, url: ending.hop.url, host: hostOf(ending.hop.url), port, whole, at: `${ending.at}.response` };
}

/**
 * The answer, unless something else gave it (a filter, the network's own sign-in) or it says nothing of the address:
 * what was seen without a link's secret is not what the link leads to.
 */
export function portalAnswerOf(evidence: Evidence): Answer | undefined {
  const answer = answerOf(evidence);
  if (answer === undefined || evidence.address.secretsRemoved.length > 0) return undefined;
  const endpoint = endingOf(evidence)?.endpoint?.value;
  const filtered = endpoint !== undefined && filterOf(endpoint) !== undefined;
  return filtered || insteadOf(evidence) !== undefined ? undefined : answer;
}

/** The page, unless a firewall or a bot check stands in its place. */
export function pageOf(evidence: Evidence): Page | undefined {
  const answer = portalAnswerOf(evidence);
  const page = answer?.response.page;
  if (answer === undefined || page === undefined) return undefined;
  return page.botChallenge !== undefined || page.rejection !== undefined || page.clientCertificateMissing
    ? undefined
    : { ...answer, page };
}

/** The host of an address without brackets; the empty string where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? bareHost(new URL(url)) : '';
}
