import type { Socket } from 'node:net';
import type {
  EndpointEvidence,
  Failure,
  HandshakeEvidence,
  HopEvidence,
  NameEvidence,
  NetworkEvidence,
} from '../../model/index.js';
import { stopsBrowser } from '../../browser/certificate.js';
import { bareHost, portOf } from '../../browser/url-parts.js';
import { sinceMs, type Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { connectSocket } from '../connect/connect-socket.js';
import { raceAddresses, type OpenedSocket, type Race } from '../connect/race.js';
import { isPrivateLiteral, sortAddresses } from '../connect/reachable-addresses.js';
import { resetsOnAccept } from '../connect/reset-on-accept.js';
import type { ChosenProxy } from '../proxy/choose-proxy.js';
import { connectThroughProxy } from '../proxy/connect-proxy.js';
import { ProxyError } from '../proxy/proxy-error.js';
import { resolveName } from '../resolve/resolve-name.js';
import { classifyHandshake, shakeHands, shakeHandsAgain } from '../tls/handshake.js';
import type { TrustStore } from '../tls/trust-store.js';

type Timings = HopEvidence['timings'];

/** What came of opening a connection. `certificate`: it stands, and a browser would stop here. */
export type Opening =
  | { kind: 'open'; socket: Socket; address?: string; timings: Timings }
  | { kind: 'certificate'; socket: Socket; address?: string; timings: Timings }
  | { kind: 'failed'; failure: Failure; timings: Timings; address?: string };

export interface EndpointSetting {
  network: NetworkEvidence;
  store: TrustStore;
  proxy: ChosenProxy | undefined;
  /** The chain began at a public address: a private one must not be reached. */
  guarded: boolean;
}

/**
 * One host and port of the chain. The first connection to it is looked at closely and recorded; later ones go to the
 * address that worked, and say nothing new.
 */
export class Endpoint {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly #url: URL;
  readonly #setting: EndpointSetting;
  readonly #check: Check;
  readonly #evidence: EndpointEvidence;
  #first: Promise<Opening> | undefined;
  #race: Race | undefined;
  #reset: Promise<Failure | undefined> | undefined;

  constructor(url: URL, setting: EndpointSetting, check: Check) {
    this.host = bareHost(url);
    this.port = portOf(url);
    this.secure = url.protocol === 'https:';
    this.#url = url;
    this.#setting = setting;
    this.#check = check;
    this.#evidence = {
      host: this.host,
      port: this.port,
      secure: this.secure,
      name: { source: 'proxy', addresses: [], elapsedMs: 0 },
      attempts: [],
      handshake: null,
    };
  }

  /** Through a proxy a plain http request names its whole address. */
  get proxy(): URL | undefined {
    return this.#setting.proxy?.url;
  }

  /** Opens a connection, the first of all or one more. It never rejects. */
  async open(): Promise<Opening> {
    if (this.#first === undefined) {
      this.#first = this.#openFirst();
      return this.#first;
    }
    const first = await this.#first;
    if (first.kind === 'failed') return { ...first, timings: {} };
    return first.kind === 'certificate' ? first : this.#openAgain(first.address);
  }

  /** What is known of the name as soon as the first connection has been tried. */
  async name(): Promise<NameEvidence> {
    await this.#first;
    return this.#evidence.name;
  }

  /** What was seen, once the visits are over; attempts still under way are given up. */
  async settle(): Promise<EndpointEvidence> {
    const attempts = (await this.#race?.settle()) ?? [];
    return { ...this.#evidence, attempts: [...attempts, ...this.#evidence.attempts] };
  }

  /** The connection stood, and the server reset it before a word was said: then there never was a connection. */
  noteReset(address: string | undefined): Promise<Failure | undefined> {
    return (this.#reset ??= this.#askForReset(address));
  }

  async #askForReset(address: string | undefined): Promise<Failure | undefined> {
    if (address === undefined || !(await resetsOnAccept(address, this.port, this.#check))) return undefined;
    const failure: Failure = { code: 'connection-reset', operation: 'connect', detail: 'ECONNRESET' };
    const settled = (await this.#race?.settle()) ?? [];
    this.#race = undefined;
    this.#evidence.attempts = settled.map((each) => (each.address === address ? { ...each, failure } : each));
    this.#first = Promise.resolve({ kind: 'failed', failure, timings: {}, address });
    return failure;
  }

  async #openFirst(): Promise<Opening> {
    const timings: Timings = {};
    const connected = this.#setting.proxy ? await this.#openProxy(timings) : await this.#openDirectly(timings);
    if ('code' in connected) return { kind: 'failed', failure: connected, timings, ...this.#refusedAddress() };
    const { address } = connected;
    const whence = address === undefined ? {} : { address };
    if (!this.secure) return { kind: 'open', socket: connected.socket, timings, ...whence };
    this.#check.report('tls', this.#url);
    const { evidence, socket } = await shakeHands(
      {
        host: this.host,
        socket: connected.socket,
        reconnect: (signal) => this.#connectPlain(address, signal),
        store: this.#setting.store,
      },
      this.#check,
    );
    timings.handshakeMs = evidence.elapsedMs;
    this.#evidence.handshake = evidence;
    if (socket === undefined) return this.#failedHandshake(evidence, address, timings);
    if (stopsBrowser(evidence, this.#check.now())) return { kind: 'certificate', socket, timings, ...whence };
    if (evidence.alpn !== 'h2') return { kind: 'open', socket, timings, ...whence };
    socket.destroy();
    return { kind: 'failed', failure: { code: 'http2-only', operation: 'request' }, timings, ...whence };
  }

  async #failedHandshake({ failure }: HandshakeEvidence, address: string | undefined, timings: Timings) {
    const closed = failure?.code === 'handshake-closed' && failure.detail !== 'closed';
    const reset = closed ? await this.noteReset(address) : undefined;
    if (reset !== undefined) this.#evidence.handshake = null;
    const told: Failure = reset ?? failure ?? { code: 'unknown-failure', operation: 'handshake' };
    return { kind: 'failed' as const, failure: told, timings, ...(address === undefined ? {} : { address }) };
  }

  async #openDirectly(timings: Timings): Promise<OpenedSocket | Failure> {
    this.#check.report('dns', this.#url);
    const name = await resolveName(this.host, this.port, this.#check);
    this.#evidence.name = name;
    timings.resolveMs = name.elapsedMs;
    if (name.failure !== undefined) return name.failure;
    const { allowed, refused } = sortAddresses(name, this.#setting.guarded, this.#setting.network, this.#check);
    this.#evidence.attempts = refused;
    this.#check.report('tcp', this.#url);
    const start = performance.now();
    this.#race = raceAddresses(allowed, this.port, this.#check);
    const winner = await this.#race.winner;
    timings.connectMs = sinceMs(start);
    return winner ?? this.#allFailed();
  }

  /** The failure that says most where no address could be reached: a place that answers "no" before one that is mute. */
  async #allFailed(): Promise<Failure> {
    const { attempts } = await this.settle();
    const failures = attempts.flatMap(({ failure }) => failure ?? []);
    const told = MOST_TELLING.map((code) => failures.find((failure) => failure.code === code)).find(Boolean);
    return told ?? failures[0] ?? { code: 'unknown-failure', operation: 'connect' };
  }

  async #openProxy(timings: Timings): Promise<{ socket: Socket; address?: undefined } | Failure> {
    if (this.#setting.guarded && isPrivateLiteral(this.host)) {
      return { code: 'private-address-refused', operation: 'connect', detail: this.host };
    }
    const start = performance.now();
    try {
      const socket = await this.#connectPlain(undefined, this.#check.deadline.signal);
      timings.connectMs = sinceMs(start);
      return { socket };
    } catch (error) {
      return error instanceof ProxyError ? error.failure : classifyFailure('proxy', error);
    }
  }

  async #openAgain(address: string | undefined): Promise<Opening> {
    const timings: Timings = {};
    const whence = address === undefined ? {} : { address };
    const operation = this.proxy === undefined ? 'connect' : 'proxy';
    let socket: Socket;
    const start = performance.now();
    try {
      socket = await this.#check.deadline.within(this.#check.limits.connectMs, (signal) =>
        this.#connectPlain(address, signal),
      );
      timings.connectMs = sinceMs(start);
    } catch (error) {
      const failure = error instanceof ProxyError ? error.failure : classifyFailure(operation, error);
      return { kind: 'failed', failure, timings, ...whence };
    }
    if (!this.secure) return { kind: 'open', socket, timings, ...whence };
    const handshakeStart = performance.now();
    try {
      const secured = await shakeHandsAgain(this.host, socket, false, this.#check);
      timings.handshakeMs = sinceMs(handshakeStart);
      return { kind: 'open', socket: secured, timings, ...whence };
    } catch (error) {
      return { kind: 'failed', failure: classifyHandshake(error), timings, ...whence };
    }
  }

  #connectPlain(address: string | undefined, signal: AbortSignal): Promise<Socket> {
    if (this.proxy !== undefined) return connectThroughProxy(this.proxy, this.#url, this.#check);
    return connectSocket(address ?? this.host, this.port, signal);
  }

  #refusedAddress(): { address?: string } {
    const refused = this.#evidence.attempts.find(({ failure }) => failure?.code === 'private-address-refused');
    if (refused !== undefined) return { address: refused.address };
    return this.proxy !== undefined && isPrivateLiteral(this.host) ? { address: this.host } : {};
  }
}

const MOST_TELLING = [
  'connection-refused',
  'connection-reset',
  'connection-timeout',
  'host-unreachable',
  'private-address-refused',
];
