import type { ConnectAttempt, HopEvidence, NameEvidence } from '../../model/index.js';
import { bareHost } from '../../browser/url-parts.js';
import { sinceMs, type Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { isPrivateLiteral } from '../connect/reachable-addresses.js';
import type { Connected, NotConnected, Route } from '../connect/route.js';
import { connectThroughProxy } from './connect-proxy.js';
import { ProxyError } from './proxy-error.js';

/** Through a proxy, which looks the name up and keeps the addresses to itself. */
export class ProxyRoute implements Route {
  readonly name: NameEvidence = { source: 'proxy', addresses: [], elapsedMs: 0 };
  readonly named = Promise.resolve();
  readonly #proxy: URL;
  readonly #target: URL;
  readonly #guarded: boolean;
  readonly #check: Check;

  /** @param guarded the chain began at a public address: one that is not must not be asked for */
  constructor(proxy: URL, target: URL, guarded: boolean, check: Check) {
    this.#proxy = proxy;
    this.#target = target;
    this.#guarded = guarded;
    this.#check = check;
  }

  async first(timings: HopEvidence['timings']): Promise<Connected | NotConnected> {
    const host = bareHost(this.#target);
    if (this.#guarded && isPrivateLiteral(host)) {
      return { failure: { code: 'private-address-refused', operation: 'connect', detail: host }, address: host };
    }
    const start = performance.now();
    try {
      const socket = await connectThroughProxy(this.#proxy, this.#target, this.#check);
      timings.connectMs = sinceMs(start);
      return { socket };
    } catch (error) {
      return { failure: error instanceof ProxyError ? error.failure : classifyFailure('proxy', error) };
    }
  }

  async another(timings: HopEvidence['timings'], signal: AbortSignal): Promise<Connected | NotConnected> {
    const connected = await this.first(timings);
    if (signal.aborted && 'socket' in connected) connected.socket.destroy();
    return connected;
  }

  settle(): Promise<ConnectAttempt[]> {
    return Promise.resolve([]);
  }

  giveUp(): void {
    // Nothing is opened ahead through a proxy.
  }

  takeBack(): Promise<void> {
    return Promise.resolve();
  }
}
