import { readAddress } from '../browser/address/read-address.js';
import { VisitStopped } from '../interview/visit-stopped.js';
import type { Evidence } from '../model/evidence.js';
import type { ProbeOptions } from '../probe/options.js';
import { withProgress, type Telling } from './progress.js';
import { troubleTeller } from './tell-trouble.js';
import type { World } from './world.js';

/**
 * Checks a portal, and tells that it does.
 * @param meanwhile - Called once the first packets are on their way; what goes wrong in it is met again by who needs it.
 * @throws AddressError for what is no address, VisitStopped when the program is told to stop
 */
export async function checkPortal(
  address: string,
  options: ProbeOptions,
  world: World,
  telling: Telling,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Evidence> {
  const { facts } = readAddress(address);
  const host = facts.host?.unicode ?? '';
  const text = { en: `Checking ${host}`, es: `Comprobando ${host}` };
  const evidence = await withProgress(text, telling, world, async () => {
    const checking = await startProbe(address, { onTrouble: troubleTeller(world), ...options }, world);
    meanwhile().catch(() => undefined);
    return checking.evidence;
  });
  if (world.signal.aborted) throw new VisitStopped();
  return evidence;
}

/** The check itself, loaded when it is needed. */
export async function runProbe(
  address: string,
  options: ProbeOptions,
  world: Pick<World, 'env' | 'signal'>,
): Promise<Evidence> {
  return (await startProbe(address, options, world)).evidence;
}

/** As `runProbe`, and over as soon as the check is under way. */
async function startProbe(
  address: string,
  options: ProbeOptions,
  { env, signal }: Pick<World, 'env' | 'signal'>,
): Promise<{ evidence: Promise<Evidence> }> {
  const { probe, lookUpApart } = await import('../probe/index.js');
  const { lookUp, close } = lookUpApart();
  return { evidence: probe(address, { env, signal, lookUp, ...options }).finally(close) };
}
