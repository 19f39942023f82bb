import { readAddress } from '../browser/address/read-address.js';
import { VisitStopped } from '../interview/visit-stopped.js';
import type { Evidence } from '../model/evidence.js';
import type { ProbeOptions, ProbeProgress } from '../probe/options.js';
import { withProgress, type Telling } from './progress.js';
import { troubleTeller } from './tell-trouble.js';
import type { World } from './world.js';

/**
 * Checks a portal, and tells that it does.
 * @param meanwhile - What to load while the network is waited for, piece by piece; what goes wrong in it is met again by
 *   who needs it.
 * @throws AddressError for what is no address, VisitStopped when the program is told to stop
 */
export async function checkPortal(
  address: string,
  options: ProbeOptions,
  world: World,
  telling: Telling,
  meanwhile: readonly (() => Promise<unknown>)[] = [],
): Promise<Evidence> {
  const { facts } = readAddress(address);
  const host = facts.host?.unicode ?? '';
  const text = { en: `Checking ${host}`, es: `Comprobando ${host}` };
  const evidence = await withProgress(text, telling, world, async () => {
    const onProgress = atEachWait(meanwhile);
    return runProbe(address, { onTrouble: troubleTeller(world), onProgress, ...options }, world);
  });
  if (world.signal.aborted) throw new VisitStopped();
  return evidence;
}

/** Loads one piece with each connection that is waited for, so that no answer has to wait for long. */
function atEachWait(pieces: readonly (() => Promise<unknown>)[]): (event: ProbeProgress) => void {
  const waiting = pieces.values();
  return ({ stage }) => {
    if (stage !== 'tcp' && stage !== 'tls') return;
    setImmediate(() => {
      waiting
        .next()
        .value?.()
        .catch(() => undefined);
    });
  };
}

/** The check itself, loaded when it is needed. */
export async function runProbe(
  address: string,
  options: ProbeOptions,
  { env, signal }: Pick<World, 'env' | 'signal'>,
): Promise<Evidence> {
  const { probe, lookUpApart } = await import('../probe/index.js');
  const { lookUp, close } = lookUpApart();
  return probe(address, { env, signal, lookUp, ...options }).finally(close);
}
