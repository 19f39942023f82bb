import type { Evidence } from '../../model/evidence.js';
import { checkPortal } from '../check-portal.js';
import type { RunOptions } from '../options.js';
import { refuseExisting } from '../output-file.js';
import { UsageError } from '../usage-error.js';
import type { World } from '../world.js';

/**
 * Checks a portal only.
 * @returns the exit code
 * @throws UsageError, AddressError for mistakes of the call
 */
export async function probeCommand(options: RunOptions, world: World): Promise<number> {
  await refuseExisting(options.report);
  const evidence = await evidenceOf(options, world);
  const { tellCheck } = await loadTelling();
  return tellCheck(evidence, options, world);
}

/** What judges and tells is large: it is loaded, and tried, while there is nothing to do but to wait for the network. */
const loadTelling = () => import('../tell-check.js');

async function evidenceOf(options: RunOptions, world: World): Promise<Evidence> {
  const { from, address, probe, report } = options;
  if (from !== undefined) {
    const { readSavedCheck } = await import('../saved-check.js');
    return readSavedCheck(from);
  }
  if (address === undefined) {
    throw new UsageError({
      en: 'probe needs an address, for example: portal-login-doctor probe portal.example.org',
      es: 'probe necesita una dirección, por ejemplo: portal-login-doctor probe portal.example.org',
    });
  }
  return checkPortal(address, probe, world, report, [
    () => import('../../generated/table.js'),
    loadTelling,
    async () => (await loadTelling()).rehearse(options, world),
  ]);
}
