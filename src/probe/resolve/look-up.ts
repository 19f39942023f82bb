/** What this computer's resolver said of a host. */
export interface FoundAddresses {
  /** In the resolver's own order: sorting is the connecting side's business. */
  addresses: string[];
  elapsedMs: number;
}

/**
 * Asks this computer's resolver, which knows the hosts file and the VPN as a browser does.
 * @param signal - Fires when nobody waits any longer.
 * @throws Error with the resolver's own `code`, `ENOTFOUND` or `EAI_AGAIN` for example
 */
export type LookUp = (host: string, signal: AbortSignal) => Promise<FoundAddresses>;

/** Asks in this process. The question (getaddrinfo) cannot be taken back: until it is answered, the process cannot end. */
export const lookUpHere: LookUp = async (host) => {
  const { lookup } = await import('node:dns/promises');
  const start = performance.now();
  const found = await lookup(host, { all: true, verbatim: true });
  return { addresses: found.map(({ address }) => address), elapsedMs: performance.now() - start };
};
