import { table as builtIn } from '../generated/table.js';
import type { Evidence } from '../model/evidence.js';
import { conclude } from './conclude.js';
import { deliver } from './deliver.js';
import type { RunOptions } from './options.js';
import { troubleTeller } from './tell-trouble.js';
import type { World } from './world.js';

/** Judges a check and writes its report; returns the exit code. @throws UsageError where the file cannot be written */
export function tellCheck(
  evidence: Evidence,
  { report, profile, table = builtIn }: RunOptions,
  world: World,
): Promise<number> {
  return deliver(conclude({ evidence, profile }, table, troubleTeller(world)), report, world, 'probe');
}
