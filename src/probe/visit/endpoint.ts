import type { Socket } from 'node:net';
import type { EndpointEvidence, Failure, HandshakeEvidence, NameEvidence, NetworkEvidence } from '../../model/index.js';
import { stopsBrowser } from '../../browser/certificate.js';
import { bareHost, portOf } from '../../browser/url-parts.js';
import { sinceMs, type Check } from '../check.js';
import { DirectRoute } from '../connect/direct-route.js';
import { resetsOnAccept } from '../connect/reset-on-accept.js';
import type { Connected, NotConnected, Route } from '../connect/route.js';
import type { ChosenProxy } from '../proxy/choose-proxy.js';
import { ProxyRoute } from '../proxy/proxy-route.js';
import type { TlsWishes } from '../tls/tls-connect.js';
import type { FetchedIssuers } from '../tls/trust-path.js';
import type { TrustStore } from '../tls/trust-store.js';
import type { Demand } from './demand.js';
import { withinTime, type FailedOpening, type Opening, type Timings } from './opening.js';
import { isPublicPlace } from './public-place.js';

const loadTls = () => import('../tls/index.js');

export interface EndpointSetting {
  network: NetworkEvidence;
  store: () => Promise<TrustStore>;
  proxy: ChosenProxy | undefined;
  /** The chain began at a public address: a private one must not be reached. */
  guarded: boolean | Promise<boolean>;
  /** Of a place that is reached ahead. */
  demand?: Demand;
  /** Fetches an issuer's certificate, from a public place alone where the chain began at one. */
  fetchIssuers: (address: string, guarded: boolean) => Promise<FetchedIssuers>;
}

/**
 * One host and port of the chain. The first connection to it is looked at closely and recorded; later ones are opened
 * beside it, wait for what it finds, and say nothing new.
 */
export class Endpoint {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** Through a proxy a plain http request names its whole address. */
  readonly proxy: URL | undefined;
  readonly #route: Route;
  readonly #url: URL;
  readonly #setting: EndpointSetting;
  readonly #check: Check;
  #handshake: HandshakeEvidence | null = null;
  #first: Promise<Opening> | undefined;
  #underneath: Socket | undefined;
  #failed = false;
  #wishes: TlsWishes = {};
  #reset: Promise<Failure | undefined> | undefined;
  readonly #ready: Promise<Opening>[] = [];

  constructor(url: URL, setting: EndpointSetting, check: Check) {
    this.host = bareHost(url);
    this.port = portOf(url);
    this.secure = url.protocol === 'https:';
    this.proxy = setting.proxy?.url;
    this.#url = url;
    this.#setting = setting;
    this.#check = check;
    this.#route = this.#routeOf(setting);
  }

  #routeOf({ guarded, network }: EndpointSetting): Route {
    if (this.proxy !== undefined) return new ProxyRoute(this.proxy, this.#url, guarded === true, this.#check);
    const report = (stage: 'dns' | 'tcp'): void => this.#report(stage);
    return new DirectRoute({ host: this.host, port: this.port, guarded, network, report }, this.#check);
  }

  /** Opens a connection, the first of all or one more, or takes one that was opened ahead. It never rejects. */
  async open(): Promise<Opening> {
    const ready = this.#ready.shift();
    return ready === undefined ? this.#openNow() : this.#asAskedFor(ready);
  }

  /** Whether the first connection came to nothing. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Opens a connection for each visit before it is asked for. */
  openAhead(): void {
    this.#ready.push(this.#openNow(), this.#openNow());
  }

  /** Closes what was opened ahead and never asked for. */
  close(): void {
    if (this.#ready.length === 0) return;
    if (!this.#isWanted) {
      this.#route.giveUp();
      this.#underneath?.destroy();
    }
    for (const ready of this.#ready.splice(0)) void ready.then(discard);
  }

  /** Of the time that it took, only what it is still waited for counts. */
  async #asAskedFor(ready: Promise<Opening>): Promise<Opening> {
    const start = performance.now();
    const opening = await ready;
    if (opening.kind === 'open' && opening.socket.destroyed) return this.#openNow();
    const timings = withinTime(opening.timings, sinceMs(start));
    return opening.kind === 'open' ? { ...opening, timings, ahead: true } : { ...opening, timings };
  }

  async #openNow(): Promise<Opening> {
    if (this.#first === undefined) {
      this.#first = this.#openFirst();
      this.#failed = (await this.#first).kind === 'failed';
      return this.#first;
    }
    const giveUp = new AbortController();
    const another = this.#openAnother(giveUp.signal);
    const first = await this.#first;
    if (first.kind === 'open') return another;
    giveUp.abort();
    void another.then(discard);
    return first.kind === 'failed' ? { ...first, timings: {} } : first;
  }

  /** The server has said that it wants to be spoken to in HTTP/1.1 (RFC 9113 section 7): from now on it is. */
  requireHttp11(): void {
    this.#wishes = { protocols: ['http/1.1'] };
  }

  /** What is known of the name as soon as it is looked up. */
  async name(): Promise<NameEvidence> {
    await this.#route.named;
    return this.#route.name;
  }

  /** What was seen, once the visits are over; attempts still under way are given up. */
  async settle(): Promise<EndpointEvidence> {
    const attempts = await this.#route.settle();
    const { host, port, secure } = this;
    return { host, port, secure, name: this.#route.name, attempts, handshake: this.#handshake };
  }

  /** The connection stood, and the server reset it before a word was said: then there never was a connection. */
  noteReset(address: string | undefined): Promise<Failure | undefined> {
    return (this.#reset ??= this.#askForReset(address));
  }

  async #askForReset(address: string | undefined): Promise<Failure | undefined> {
    if (address === undefined || !(await resetsOnAccept(address, this.port, this.#check))) return undefined;
    const failure: Failure = { code: 'connection-reset', operation: 'connect', detail: 'ECONNRESET' };
    await this.#route.takeBack(address, failure);
    this.#first = Promise.resolve({ kind: 'failed', failure, timings: {}, address });
    return failure;
  }

  #report(stage: 'dns' | 'tcp' | 'tls'): void {
    if (this.#isWanted) this.#check.report(stage, this.#url);
  }

  /** Whether the chain leads here: not yet, where it is reached ahead. */
  get #isWanted(): boolean {
    return this.#setting.demand?.isThere ?? true;
  }

  async #openFirst(): Promise<Opening> {
    const timings: Timings = {};
    // While the connection is made, whose first packet has left by then.
    if (this.secure) setImmediate(() => void loadTls().catch(() => undefined));
    const connected = await this.#route.first(timings);
    if ('failure' in connected) return { kind: 'failed', timings, ...connected };
    if (!this.secure) return { kind: 'open', timings, ...connected };
    this.#report('tls');
    this.#underneath = connected.socket;
    const { shakeHands } = await loadTls();
    const { evidence, socket } = await shakeHands(
      {
        host: this.host,
        socket: connected.socket,
        reconnect: (signal) => this.#reconnect(signal),
        store: await this.#setting.store(),
        fetchIssuers: (address) => this.#fetchIssuers(address),
      },
      this.#check,
    );
    timings.handshakeMs = evidence.elapsedMs;
    this.#handshake = evidence;
    const whence = whenceOf(connected);
    if (socket === undefined) return this.#failedHandshake(evidence, timings, whence);
    if (stopsBrowser(evidence, this.#check.now())) return { kind: 'certificate', socket, timings, ...whence };
    return { kind: 'open', socket, timings, ...whence };
  }

  async #failedHandshake({ failure }: HandshakeEvidence, timings: Timings, whence: Whence): Promise<FailedOpening> {
    const closed = this.#isWanted && failure?.code === 'handshake-closed' && failure.detail !== 'closed';
    const reset = closed ? await this.noteReset(whence.address) : undefined;
    if (reset !== undefined) this.#handshake = null;
    const told: Failure = reset ?? failure ?? { code: 'unknown-failure', operation: 'handshake' };
    return { kind: 'failed', failure: told, timings, ...whence };
  }

  async #fetchIssuers(address: string): Promise<FetchedIssuers> {
    const { demand, guarded, fetchIssuers } = this.#setting;
    if ((await demand?.decided) === false) return { certificates: [], undecided: true };
    return fetchIssuers(address, (await guarded) || isPublicPlace(this.#route.name, this.host));
  }

  async #reconnect(signal: AbortSignal) {
    if (!this.#isWanted) throw new Error('nobody wants to go there yet');
    const connected = await this.#route.another({}, signal);
    if ('failure' in connected) throw new Error(connected.failure.code);
    return connected.socket;
  }

  /** It shakes hands without waiting for what the first connection finds: whoever asked for it waits for that. */
  async #openAnother(signal: AbortSignal): Promise<Opening> {
    const timings: Timings = {};
    const connected = await this.#route.another(timings, signal);
    if ('failure' in connected) return { kind: 'failed', timings, ...connected };
    if (!this.secure) return { kind: 'open', timings, ...connected };
    const whence = whenceOf(connected);
    const { classifyHandshake, shakeHandsAgain } = await loadTls();
    const start = performance.now();
    const stop = (): void => void connected.socket.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const socket = await shakeHandsAgain(this.host, connected.socket, this.#wishes, this.#check);
      timings.handshakeMs = sinceMs(start);
      return { kind: 'open', socket, timings, ...whence };
    } catch (error) {
      return { kind: 'failed', failure: classifyHandshake(error), timings, ...whence };
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }
}

type Whence = Pick<Connected, 'address'>;

function whenceOf({ address }: Connected | NotConnected): Whence {
  return address === undefined ? {} : { address };
}

function discard(opening: Opening): void {
  if (opening.kind !== 'failed') opening.socket.destroy();
}
