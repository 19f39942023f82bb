import type { AddressEvidence, ClockEvidence, Evidence, NetworkEvidence, VisitEvidence } from '../model/index.js';
import { readAddress } from '../browser/address/read-address.js';
import { hideValues } from '../browser/secrets/hide-values.js';
import { maskAddress } from '../browser/mask.js';
import { bareHost, portOf, withoutCredentials } from '../browser/url-parts.js';
import { beginCheck, guardedAsync, type Check } from './check.js';
import { askForDate, readClock, type TimedAnswer } from './clock.js';
import { isOnThisComputer, readNetwork } from './network.js';
import type { ProbeOptions } from './options.js';
import type { ChosenProxy } from './proxy/choose-proxy.js';
import { readSystemProxy } from './proxy/read-system-proxy.js';
import { plainHttp, wasAnswered, whyNoHttps } from './plain-http.js';
import { recordStages, stagesWithoutNetwork } from './stages.js';
import type { TrustStore } from './tls/trust-store.js';
import { keepCookies, refuseCookies, type CookiePolicy } from './visit/cookie-policy.js';
import { EndpointBook, inOrderOfVisits } from './visit/endpoint-book.js';
import { makeVisit, type Visit, type VisitStart } from './visit/make-visit.js';
import { VisitConnections } from './visit/visit-connections.js';

/**
 * Checks a portal's address: what a browser would meet on the way to the login page, with cookies and without. It ends
 * within the deadline whatever the other side does, and whatever it meets is evidence.
 *
 * @param address as it was pasted
 * @throws AddressError where the address is none that can be checked; nothing else
 */
export async function probe(address: string, options: ProbeOptions & { signal?: AbortSignal } = {}): Promise<Evidence> {
  const { facts, request, secrets } = readAddress(address);
  const check = beginCheck(options, options.signal);
  try {
    const interfaces = readNetwork();
    if (request === null) return withoutNetwork(facts, interfaces, 'nothing-to-check', check);
    const start = new URL(request);
    // Whoever gives another environment wants nothing of this computer's.
    if (check.env === process.env) check.systemProxy = await readSystemProxy(check);
    const script = check.systemProxy?.script;
    const network = { ...interfaces, ...(script === undefined ? {} : { proxyScript: maskAddress(script) }) };
    const book = new EndpointBook(start, { network, store: trustStore(check), reachAhead: true }, check);
    const proxied = withProxy(network, book.firstProxy);
    if (network.offline && !isHere(start, book.firstProxy, options)) {
      return withoutNetwork(facts, proxied, 'offline', check);
    }
    const visited = (address: AddressEvidence, url: URL, places: EndpointBook) =>
      visitTwice(address, proxied, { url, secrets }, places, check);
    const evidence = await visited(facts, start, book);
    const failure = whyNoHttps(facts, evidence);
    const plain = failure && plainHttp(start, options);
    if (failure === undefined || plain === undefined) return hideValues(evidence, secrets);
    const fallen = { ...facts, checked: maskAddress(plain.href), httpsFailure: failure };
    const over = await visited(
      fallen,
      plain,
      new EndpointBook(plain, { network, store: trustStore(check), reachAhead: false }, check),
    );
    return hideValues(wasAnswered(over) ? over : evidence, secrets);
  } finally {
    check.deadline.dispose();
  }
}

/** Made with the first handshake. */
function trustStore(check: Check): () => Promise<TrustStore> {
  let store: Promise<TrustStore> | undefined;
  return () => (store ??= import('./tls/index.js').then(({ TrustStore }) => new TrustStore(check)));
}

function isHere(start: URL, proxy: ChosenProxy | undefined, options: ProbeOptions): boolean {
  if (proxy !== undefined) return isOnThisComputer(bareHost(proxy.url), portOf(proxy.url));
  return isOnThisComputer(bareHost(start), portOf(start), options.resolve);
}

function withProxy(network: NetworkEvidence, proxy: ChosenProxy | undefined): NetworkEvidence {
  if (proxy === undefined) return network;
  return { ...network, proxy: { url: maskAddress(withoutCredentials(proxy.url).href), source: proxy.source } };
}

async function visitTwice(
  address: AddressEvidence,
  network: NetworkEvidence,
  start: VisitStart,
  book: EndpointBook,
  check: Check,
): Promise<Evidence> {
  check.report('url', start.url);
  const [kept, refused] = await Promise.all([
    visitWith(keepCookies(), start, book, check),
    visitWith(refuseCookies(), start, book, check),
  ]);
  const clock = await guardedAsync(check, 'clock', null, () => clockOf(kept, check));
  for (const hop of [...(kept?.hops ?? []), ...(refused?.hops ?? [])]) hop.stopped?.socket.destroy();
  const made = [kept?.evidence, refused?.evidence].filter((visit) => visit !== undefined);
  const ordered = inOrderOfVisits(await book.settle(), made);
  book.close();
  const seen = {
    endpoints: ordered.endpoints,
    visit: ordered.visits.find(({ cookies }) => cookies === 'kept') ?? null,
    visitWithoutCookies: ordered.visits.find(({ cookies }) => cookies === 'refused') ?? null,
    clock,
  };
  return {
    ...frame(address, check),
    network: withProxyFailure(network, made),
    ...seen,
    stages: recordStages(seen, check),
  };
}

async function visitWith(
  policy: CookiePolicy,
  start: VisitStart,
  book: EndpointBook,
  check: Check,
): Promise<Visit | undefined> {
  const connections = new VisitConnections();
  try {
    return await guardedAsync(check, 'http', undefined, () => makeVisit(start, { policy, connections, book, check }));
  } finally {
    connections.close();
  }
}

/** From the visit's own answers, or, where a certificate stopped it, from a question of its own. */
async function clockOf(visit: Visit | undefined, check: Check): Promise<ClockEvidence | null> {
  const hops = visit?.hops ?? [];
  const answers = hops.flatMap(({ answer, midTime, evidence }): TimedAnswer[] =>
    answer === undefined || midTime === undefined || evidence.failure !== undefined
      ? []
      : [{ answer, midTime, host: new URL(evidence.url).hostname }],
  );
  const last = hops.at(-1);
  const known = readClock(answers);
  if (known !== null || last?.stopped === undefined) return known;
  const asked = await askForDate(last.stopped.socket, last.stopped.url, check);
  return readClock(asked);
}

/** Where the proxy is what failed, nothing is known of the portal: it is told of the network. */
function withProxyFailure(network: NetworkEvidence, visits: VisitEvidence[]): NetworkEvidence {
  const failure = visits.flatMap(({ hops }) => hops.flatMap((hop) => hop.failure ?? [])).find(isProxyFailure);
  if (network.proxy === undefined || failure === undefined) return network;
  return { ...network, proxy: { ...network.proxy, failure } };
}

function isProxyFailure({ operation }: { operation: string }): boolean {
  return operation === 'proxy';
}

function withoutNetwork(
  address: AddressEvidence,
  network: NetworkEvidence,
  reason: 'nothing-to-check' | 'offline',
  check: Check,
): Evidence {
  return {
    ...frame(address, check),
    network,
    endpoints: [],
    visit: null,
    visitWithoutCookies: null,
    clock: null,
    stages: stagesWithoutNetwork(reason),
  };
}

function frame(address: AddressEvidence, check: Check) {
  return {
    startedAt: check.startedAt.toISOString(),
    elapsedMs: check.elapsedMs(),
    timeoutMs: check.deadline.timeoutMs,
    address,
  };
}
