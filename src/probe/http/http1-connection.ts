import type { Socket } from 'node:net';
import type { Client, Dispatcher } from 'undici';
import type { Failure } from '../../model/index.js';
import type { Check } from '../check.js';
import { leadsOn } from '../../browser/redirect.js';
import { classifyFailure, errorCode } from '../classify-failure.js';
import { TimeUp } from '../time/deadline.js';
import { Collector } from './collector.js';
import { MAX_HEAD_BYTES, type Exchange, type HttpConnection } from './exchange.js';
import { watchStatusLine } from './status-line.js';
import { codeOfTimeUp } from './collect-answer.js';

/**
 * How long the body of a redirect is waited for, in milliseconds: a browser is gone by then, but a body that has come
 * leaves the connection free for the next request.
 */
const REDIRECT_BODY_MS = 300;

/** Loaded only where there is something to ask: an address that cannot be checked need not wait for it. */
function loadClient() {
  return import('undici/lib/dispatcher/client.js');
}

/** Loads the client before it is needed. */
export async function prepare(): Promise<void> {
  await loadClient();
}

/** One connection that is open already, spoken to with HTTP/1.1; several requests may follow one another. */
export class Http1Connection implements HttpConnection {
  readonly #socket: Socket;
  readonly #client: Client;
  readonly #status: ReturnType<typeof watchStatusLine>;
  /** The first error of the socket itself, which the client wraps in one of its own. */
  #socketError: Error | undefined;

  private constructor(socket: Socket, client: Client) {
    this.#socket = socket;
    this.#client = client;
    this.#status = watchStatusLine(socket);
    socket.on('error', (error) => (this.#socketError ??= error));
  }

  /** @param origin scheme, host and port of the place that the socket leads to */
  static async over(socket: Socket, origin: string): Promise<Http1Connection> {
    const { default: UndiciClient } = await loadClient();
    let used = false;
    const client = new UndiciClient(origin, {
      connect: (_options, callback) => {
        const gone = used ? Object.assign(new Error('the connection is gone'), { code: 'ECONNRESET' }) : null;
        used = true;
        // Not at once: the client does not expect an answer before it has finished asking.
        if (gone === null) queueMicrotask(() => callback(null, socket));
        else queueMicrotask(() => callback(gone, null));
      },
      maxHeaderSize: MAX_HEAD_BYTES,
      // Every wait is ours.
      headersTimeout: 0,
      bodyTimeout: 0,
      pipelining: 1,
    });
    // The connector's refusal above is also announced as an event.
    client.on('connectionError', () => undefined);
    return new Http1Connection(socket, client);
  }

  get reusable(): boolean {
    return !this.#socket.destroyed && !this.#socket.readableEnded && this.#socket.writable;
  }

  async get(path: string, headers: [string, string][], check: Check): Promise<Exchange> {
    this.#status.expect();
    const collector = new Collector(check);
    try {
      await check.deadline.within(check.deadline.remainingMs() + 1000, (signal) =>
        this.#dispatch({ path, method: 'GET', headers: headers.flat() }, collector, signal),
      );
      return collector.finish();
    } catch (error) {
      this.close();
      if (error instanceof EnoughRead) return collector.finish();
      return collector.finish(this.#classify(error, collector, check));
    }
  }

  close(): void {
    void this.#client.destroy().catch(() => undefined);
    this.#socket.destroy();
  }

  #dispatch(options: Dispatcher.DispatchOptions, collector: Collector, signal: AbortSignal): Promise<void> {
    let leaving: NodeJS.Timeout | undefined;
    return new Promise<void>((resolve, reject) => {
      const stop = (controller: Dispatcher.DispatchController): void => {
        reject(new EnoughRead());
        controller.abort(new EnoughRead());
      };
      this.#client.dispatch(options, {
        onRequestStart: (controller) => {
          signal.addEventListener('abort', () => controller.abort(new Error('aborted')), { once: true });
        },
        onResponseStart: (controller, status, _headers, reason) => {
          // 103 Early Hints and its like come before the answer.
          if (status < 200) return;
          const httpVersion = this.#status.version();
          const headers = rawHeaders(controller.rawHeaders);
          collector.head({ httpVersion, status, reason: reason ?? '', headers });
          if (leadsOn(status, headers.find(([name]) => name === 'location')?.[1])) {
            leaving = setTimeout(() => {
              collector.leave();
              stop(controller);
            }, REDIRECT_BODY_MS);
          }
        },
        onResponseData: (controller, chunk) => {
          if (!collector.body(chunk)) stop(controller);
        },
        onResponseEnd: () => resolve(),
        onResponseError: (_controller, error) => reject(error),
      });
    }).finally(() => clearTimeout(leaving));
  }

  #classify(error: unknown, collector: Collector, check: Check): Failure {
    const operation = collector.hasHead ? 'read' : 'request';
    if (error instanceof TimeUp) return { code: codeOfTimeUp(error, collector, check), operation };
    // The client says "other side closed" for an alert that comes after the handshake, too.
    const cause = errorCode(error) === 'UND_ERR_SOCKET' ? (this.#socketError ?? error) : error;
    const failure = classifyFailure(operation, cause);
    // The client's parser names a wrong length before it names what it stumbled over in the head.
    if (!collector.hasHead && failure.code === 'response-truncated') return { ...failure, code: 'response-malformed' };
    if (failure.code === 'client-certificate-required') return { ...failure, operation: 'handshake' };
    return /\bbad (?:response|upgrade)\b/.test(failure.detail ?? '')
      ? { ...failure, code: 'response-malformed' }
      : failure;
  }
}

/** Thrown through the client to stop an answer that is long enough, or that a browser has left. */
class EnoughRead extends Error {
  override readonly name = 'EnoughRead';
}

function rawHeaders(raw: Dispatcher.DispatchController['rawHeaders']): [string, string][] {
  if (!Array.isArray(raw)) return [];
  const texts = raw.map((part: Buffer | string) => (typeof part === 'string' ? part : part.toString('latin1')));
  return Array.from({ length: texts.length >> 1 }, (_, index) => [
    (texts[index * 2] ?? '').toLowerCase(),
    texts[index * 2 + 1] ?? '',
  ]);
}
