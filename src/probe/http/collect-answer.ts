import { leadsOn } from '../../browser/redirect.js';
import type { Failure, FailureCode } from '../../model/index.js';
import type { Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { TimeUp } from '../time/deadline.js';
import { Collector } from './collector.js';
import type { Exchange, RawHead } from './exchange.js';

/** Told by what reads an answer, in this order; the last word is `end` or `fail`, and nothing counts after it. */
export interface AnswerSink {
  head(head: RawHead): void;
  body(bytes: Buffer): void;
  end(): void;
  fail(error: Error): void;
}

/** Thrown where an answer breaks the rules of its protocol, or the server will not give one over this connection. */
export class AnswerFault extends Error {
  override readonly name = 'AnswerFault';

  constructor(
    readonly code: FailureCode,
    message: string,
    readonly askAgain?: Exchange['askAgain'],
  ) {
    super(message);
  }
}

/** The server closed the connection in the middle, without a word. */
export class OtherSideClosed extends Error {
  override readonly name = 'OtherSideClosed';

  constructor() {
    super('other side closed');
  }
}

/**
 * How long the body of a redirect is waited for, in milliseconds: a browser is gone by then, but a body that has come
 * leaves the connection free for the next request.
 */
const REDIRECT_BODY_MS = 300;

/**
 * Sends a request and gathers its answer, to the end, the size limit or the deadline. It never rejects.
 *
 * @param ask sends the request and tells the sink what comes
 * @param leave called where the answer is not read to its end: the connection may be in the middle of one
 */
export async function collectAnswer(
  check: Check,
  ask: (sink: AnswerSink) => void,
  leave: () => void,
): Promise<Exchange> {
  const collector = new Collector(check);
  let leaving: NodeJS.Timeout | undefined;
  try {
    await check.deadline.within(check.deadline.remainingMs() + 1000, () => {
      return new Promise<void>((resolve, reject) => {
        ask({
          head: (head) => {
            collector.head(head);
            const location = head.headers.find(([name]) => name === 'location')?.[1];
            if (leadsOn(head.status, location)) leaving = setTimeout(() => reject(new Left()), REDIRECT_BODY_MS);
          },
          body: (bytes) => {
            if (!collector.body(bytes)) reject(new Left());
          },
          end: resolve,
          fail: reject,
        });
      });
    });
    return collector.finish();
  } catch (error) {
    leave();
    return finishEarly(error, collector, check);
  } finally {
    clearTimeout(leaving);
  }
}

/** An answer is long enough, or a browser has left it. */
class Left extends Error {
  override readonly name = 'Left';
}

function finishEarly(error: unknown, collector: Collector, check: Check): Exchange {
  if (error instanceof Left) {
    collector.leave();
    return collector.finish();
  }
  const askAgain = error instanceof AnswerFault && !collector.hasHead ? error.askAgain : undefined;
  return { ...collector.finish(failureOf(error, collector, check)), ...(askAgain === undefined ? {} : { askAgain }) };
}

function failureOf(error: unknown, collector: Collector, check: Check): Failure {
  const operation = collector.hasHead ? 'read' : 'request';
  if (error instanceof AnswerFault) return { code: error.code, operation, detail: error.message };
  if (error instanceof TimeUp) return { code: codeOfTimeUp(error, collector, check), operation };
  if (error instanceof OtherSideClosed) {
    return { code: collector.hasHead ? 'response-truncated' : 'response-closed', operation, detail: error.message };
  }
  const failure = classifyFailure(operation, error);
  // Under TLS 1.3 a server says so only once the handshake is over.
  return failure.code === 'client-certificate-required' ? { ...failure, operation: 'handshake' } : failure;
}

/**
 * What the end of all time means for an answer: a server that was given its fair share of it did not answer; one that
 * was asked too late is not to blame.
 */
function codeOfTimeUp({ limit }: TimeUp, collector: Collector, check: Check): FailureCode {
  if (limit === 'aborted') return 'aborted';
  return collector.waitedMs >= check.limits.patienceMs ? 'response-timeout' : 'deadline';
}
