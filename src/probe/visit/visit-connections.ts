import { speakHttp } from '../http/connection.js';
import type { HttpConnection } from '../http/exchange.js';
import type { Endpoint } from './endpoint.js';
import type { Opening, Timings } from './opening.js';

/** An open connection, with the times that opening it took where it is new; or why there is none. */
export type Line =
  | { kind: 'line'; connection: HttpConnection; fresh: boolean; timings: Timings; address?: string }
  | Exclude<Opening, { kind: 'open' }>;

interface Held {
  connection: HttpConnection;
  address?: string;
}

/** The connections of one visit: one a place, used again as long as the server keeps it open. */
export class VisitConnections {
  readonly #held = new Map<Endpoint, Held>();

  /** An open connection to a place, one of before or a new one. It never rejects. */
  async to(endpoint: Endpoint, origin: string): Promise<Line> {
    const held = this.#held.get(endpoint);
    if (held?.connection.reusable === true) return { kind: 'line', fresh: false, timings: {}, ...held };
    held?.connection.close();
    const opening = await endpoint.open();
    if (opening.kind !== 'open') return opening;
    const connection = speakHttp(opening.socket, origin);
    const fresh: Held = { connection, ...(opening.address === undefined ? {} : { address: opening.address }) };
    this.#held.set(endpoint, fresh);
    // One that had to wait may be closed just now, as one that is used again.
    return { kind: 'line', fresh: opening.ahead !== true, timings: opening.timings, ...fresh };
  }

  /** Closes everything. */
  close(): void {
    for (const { connection } of this.#held.values()) connection.close();
    this.#held.clear();
  }
}
