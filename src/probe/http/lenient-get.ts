import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { TimeUp } from '../time/deadline.js';
import { Collector } from './collector.js';
import { MAX_HEAD_BYTES, type Exchange } from './exchange.js';
import { codeOfTimeUp } from './collect-answer.js';

/**
 * Asks once more with a parser that takes what browsers take: bare line feeds, control characters in header values. It
 * reads what a patient's browser would read, where the strict parser saw no HTTP at all. It never rejects.
 */
export async function lenientGet(
  socket: Socket,
  host: string,
  path: string,
  headers: [string, string][],
  check: Check,
): Promise<Exchange> {
  const { request } = await import('node:http');
  const collector = new Collector(check);
  const options = {
    createConnection: () => socket,
    method: 'GET',
    path,
    headers: { Host: host, ...Object.fromEntries(headers) },
    insecureHTTPParser: true,
    maxHeaderSize: MAX_HEAD_BYTES,
  };
  try {
    await check.deadline.within(check.deadline.remainingMs() + 1000, (signal) =>
      read(request({ ...options, signal }), collector),
    );
    return collector.finish();
  } catch (error) {
    const operation = collector.hasHead ? 'read' : 'request';
    if (error instanceof TimeUp) return collector.finish({ code: codeOfTimeUp(error, collector, check), operation });
    return collector.finish(classifyFailure(operation, error));
  } finally {
    socket.destroy();
  }
}

function read(request: ClientRequest, collector: Collector): Promise<void> {
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    // A switch to another protocol that nobody asked for ends without a word.
    request.on('close', () => reject(Object.assign(new Error('no answer'), { code: 'HPE_NO_ANSWER' })));
    request.on('response', (response: IncomingMessage) => {
      collector.head({
        httpVersion: response.httpVersion,
        status: response.statusCode ?? 0,
        reason: response.statusMessage ?? '',
        headers: pairs(response.rawHeaders),
      });
      response.on('data', (chunk: Buffer) => {
        if (!collector.body(chunk)) resolve();
      });
      response.on('error', reject);
      response.on('end', () => resolve());
    });
    request.end();
  });
}

function pairs(raw: string[]): [string, string][] {
  return Array.from({ length: raw.length >> 1 }, (_, index) => [
    (raw[index * 2] ?? '').toLowerCase(),
    raw[index * 2 + 1] ?? '',
  ]);
}
