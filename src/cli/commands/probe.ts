import { resultSchema } from '../../generated/result-schema.js';
import { table } from '../../generated/table.js';
import type { Evidence } from '../../model/evidence.js';
import { checkPortal } from '../check-portal.js';
import { conclude } from '../conclude.js';
import { deliver, refuseExisting } from '../deliver.js';
import type { RunOptions } from '../options.js';
import { readSavedResult } from '../saved-result.js';
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
  return deliver(conclude({ evidence }, table), options.report, world, 'probe');
}

async function evidenceOf({ from, address, probe }: RunOptions, world: World): Promise<Evidence> {
  if (from !== undefined) {
    const { evidence } = await readSavedResult(from, resultSchema);
    if (evidence === null) throw new UsageError(`${from} holds no check of a portal.`);
    return evidence;
  }
  if (address === undefined) {
    throw new UsageError('probe needs an address, for example: portal-login-doctor probe portal.example.org');
  }
  return checkPortal(address, probe, world);
}
