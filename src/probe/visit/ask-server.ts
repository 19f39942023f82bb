import type { HopEvidence } from '../../model/index.js';
import type { Check } from '../check.js';
import type { Exchange } from '../http/exchange.js';
import { requestHeaders } from '../http/request-headers.js';
import type { Endpoint } from './endpoint.js';
import { requestTarget } from './request-target.js';
import type { Line, VisitConnections } from './visit-connections.js';

type OpenLine = Extract<Line, { kind: 'line' }>;

/** Where a request goes. */
export interface Way {
  endpoint: Endpoint;
  line: OpenLine;
}

export interface Asked {
  exchange: Exchange;
  /** Of the connection over which the answer came. */
  timings: HopEvidence['timings'];
}

/** How often a request is sent again that the server did not look at: as often as Chromium does. */
const MAX_REPEATS = 2;

/**
 * Sends the request, and sends it again where a browser would: over a new connection where one that was kept open had
 * been closed meanwhile, and where the server says that it did nothing about it.
 */
export async function askServer(
  url: URL,
  cookie: string,
  way: Way,
  visitor: { connections: VisitConnections; check: Check },
): Promise<Asked> {
  const { endpoint } = way;
  const { path, extra } = requestTarget(url, endpoint);
  const headers = requestHeaders({ userAgent: visitor.check.userAgent, cookie, extra });
  let { line } = way;
  for (let repeats = 0; ; repeats++) {
    const exchange = await line.connection.get(path, headers, visitor.check);
    const again = repeats < MAX_REPEATS ? howToRepeat(exchange, line) : undefined;
    if (again === undefined) return lookCloser({ exchange, timings: line.timings }, { endpoint, line });
    if (again === 'http/1.1') {
      endpoint.requireHttp11();
      line.connection.close();
    }
    const next = await visitor.connections.to(endpoint, url.origin);
    if (next.kind !== 'line') return { exchange, timings: line.timings };
    line = next;
  }
}

/** How the request may be sent once more, if at all. A connection that was kept open may have been closed meanwhile. */
function howToRepeat({ response, failure, askAgain }: Exchange, { fresh }: OpenLine): Exchange['askAgain'] {
  if (response !== undefined || fresh) return askAgain;
  return askAgain ?? (failure?.code === 'response-closed' ? 'anew' : undefined);
}

/** Where a connection was reset, whether it was the connection itself that the server did not want. */
async function lookCloser(asked: Asked, { endpoint, line }: Way): Promise<Asked> {
  const { response, failure } = asked.exchange;
  if (response !== undefined || endpoint.proxy !== undefined) return asked;
  if (failure?.code !== 'response-closed' || failure.detail !== 'ECONNRESET') return asked;
  const reset = await endpoint.noteReset(line.address);
  return reset === undefined ? asked : { ...asked, exchange: { ...asked.exchange, failure: reset } };
}
