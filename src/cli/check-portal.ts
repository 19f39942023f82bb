import { readAddress } from '../browser/address/read-address.js';
import { VisitStopped } from '../interview/visit-stopped.js';
import type { Evidence } from '../model/evidence.js';
import type { ProbeOptions } from '../probe/options.js';
import type { World } from './world.js';

const ERASE_LINE = '\r\u001B[2K';

/**
 * Checks a portal. While it runs a line on standard error says so, where that is a terminal.
 * @throws AddressError for what is no address, VisitStopped when the program is told to stop
 */
export async function checkPortal(address: string, options: ProbeOptions, world: World): Promise<Evidence> {
  const { facts } = readAddress(address);
  const { stderr } = world;
  const shows = stderr.isTTY && world.env['TERM'] !== 'dumb' && facts.host !== undefined;
  if (shows) stderr.write(`Checking ${facts.host?.unicode ?? ''} ...`);
  try {
    const evidence = await runProbe(address, options, world);
    if (world.signal.aborted) throw new VisitStopped();
    return evidence;
  } finally {
    if (shows) stderr.write(ERASE_LINE);
  }
}

/** The check itself, loaded when it is needed. */
export async function runProbe(
  address: string,
  options: ProbeOptions,
  { env, signal }: Pick<World, 'env' | 'signal'>,
): Promise<Evidence> {
  const { probe, lookUpApart } = await import('../probe/index.js');
  return probe(address, { env, signal, lookUp: lookUpApart, ...options });
}
