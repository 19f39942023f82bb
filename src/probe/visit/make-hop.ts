import type { Socket } from 'node:net';
import type { Failure, HopEvidence, SetCookieFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import type { Check } from '../check.js';
import type { Exchange, RawResponse } from '../http/exchange.js';
import { headerValues } from '../http/exchange.js';
import { prepareReader, recordResponse, type RecordedResponse } from '../http/record-response.js';
import type { CookiePolicy } from './cookie-policy.js';
import type { Endpoint } from './endpoint.js';
import type { EndpointBook } from './endpoint-book.js';
import { askServer } from './ask-server.js';
import type { Line, VisitConnections } from './visit-connections.js';

export type Context = Parameters<CookiePolicy['send']>[1];

/** What one visit works with. */
export interface Visitor {
  policy: CookiePolicy;
  connections: VisitConnections;
  book: EndpointBook;
  check: Check;
}

export interface HopTask {
  url: URL;
  reachedBy: HopEvidence['reachedBy'];
  /** The page that sent the browser here, by itself or by redirects; none for an address that a person gave. */
  initiator?: URL;
  context: Context;
}

/** One request as it may be kept, and the answer itself for whoever has to follow it. */
export interface Hop {
  evidence: HopEvidence;
  answer?: RawResponse;
  refresh?: RecordedResponse['refresh'];
  frame?: RecordedResponse['frame'];
  /** A browser stops at the certificate; its socket is for the clock's question alone. */
  stopped?: { socket: Socket; url: URL };
  midTime?: Date;
}

/** Opens or reuses a connection, asks, and records what came. A failure is part of the hop. */
export async function makeHop(task: HopTask, visitor: Visitor): Promise<Hop> {
  const { check, book, connections } = visitor;
  const startedAtMs = check.elapsedMs();
  const { endpoint, index } = await book.find(task.url);
  const line = await connections.to(endpoint, task.url.origin);
  const base = {
    url: maskAddress(task.url.href),
    reachedBy: task.reachedBy,
    endpoint: index,
    startedAtMs,
    ...(line.address === undefined ? {} : { address: line.address }),
  };
  if (line.kind === 'certificate') {
    const evidence = { ...base, timings: line.timings, cookiesSent: [] };
    return { evidence, stopped: { socket: line.socket, url: task.url } };
  }
  if (line.kind === 'failed') {
    return { evidence: { ...base, timings: line.timings, cookiesSent: [], failure: line.failure } };
  }
  check.report('http', task.url);
  return ask(task, visitor, endpoint, line, base);
}

type Timings = HopEvidence['timings'];

const NOTHING = Buffer.alloc(0);

async function ask(
  task: HopTask,
  visitor: Visitor,
  endpoint: Endpoint,
  line: Extract<Line, { kind: 'line' }>,
  base: Pick<HopEvidence, 'url' | 'reachedBy' | 'endpoint' | 'startedAtMs'>,
): Promise<Hop> {
  const { policy, check } = visitor;
  const sent = policy.send(task.url, task.context);
  const asked = askServer(task.url, sent.header, { endpoint, line }, visitor);
  // The question goes out before what reads the answer is loaded.
  setImmediate(() => void prepareReader(check).catch(() => undefined));
  const { exchange, timings } = await asked;
  if (endpoint.proxy !== undefined && exchange.response?.status === 407) return refusedByProxy(base, timings);
  const { response } = exchange;
  const setCookies = response === undefined ? [] : receive(task, visitor, response);
  const recorded = response && (await recordResponse(response, task.url, setCookies, check));
  const failure = ofProxy(exchange, endpoint) ?? exchange.failure ?? recorded?.failure;
  const evidence: HopEvidence = {
    ...base,
    timings: { ...timings, waitMs: exchange.waitMs, ...(response === undefined ? {} : { readMs: exchange.readMs }) },
    cookiesSent: [...sent.names].sort(),
    ...(recorded === undefined ? {} : { response: recorded.evidence }),
    ...(failure === undefined ? {} : { failure }),
  };
  return {
    evidence,
    midTime: exchange.midTime,
    // Headers are all that is still asked of it; a long chain of bodies would fill the memory.
    ...(response === undefined ? {} : { answer: { ...response, body: NOTHING } }),
    ...(recorded?.refresh === undefined ? {} : { refresh: recorded.refresh }),
    ...(recorded?.frame === undefined ? {} : { frame: recorded.frame }),
  };
}

/** The answer is the proxy's own and says nothing of the portal (RFC 9110 section 15.5.8). */
function refusedByProxy(base: Omit<HopEvidence, 'timings' | 'cookiesSent'>, timings: Timings): Hop {
  const failure: Failure = { code: 'proxy-authentication-required', operation: 'proxy', detail: '407' };
  return { evidence: { ...base, timings, cookiesSent: [], failure } };
}

/** A proxy that carries plain http answers for a portal that does not (RFC 9110 section 15.6.5), so its silence is its own. */
function ofProxy({ response, failure }: Exchange, { proxy, secure }: Endpoint): Failure | undefined {
  if (proxy === undefined || secure || response !== undefined) return undefined;
  const mute = failure?.code === 'response-timeout' || failure?.code === 'response-closed';
  return mute ? { ...failure, code: 'proxy-unreachable', operation: 'proxy' } : undefined;
}

function receive({ url, context }: HopTask, { policy, check }: Visitor, response: RawResponse): SetCookieFacts[] {
  const setCookies = headerValues(response, 'set-cookie');
  const date = headerValues(response, 'date')[0];
  return policy.receive({ url: url.href, setCookies, date }, context, check.now());
}
