/** How long one step may take, in milliseconds. */
export interface Limits {
  resolveMs: number;
  connectMs: number;
  handshakeMs: number;
  /** From here on a first byte that has not come is a fault of the server, not of the time that is left. */
  patienceMs: number;
}

/**
 * Shares of the overall deadline. At the usual 15 s a name after 3 s, a handshake after 4 s and a first byte after 6 s
 * still arrive: slow, not faulty.
 */
export function limitsFor(timeoutMs: number): Limits {
  return {
    resolveMs: timeoutMs * 0.4,
    connectMs: timeoutMs * 0.4,
    handshakeMs: timeoutMs * 0.6,
    patienceMs: timeoutMs * 0.4,
  };
}
