import { table as builtIn } from '../generated/table.js';
import type { Evidence } from '../model/evidence.js';
import { conclude } from './conclude.js';
import { deliver } from './deliver.js';
import type { RunOptions } from './options.js';
import { troubleTeller } from './tell-trouble.js';
import type { World } from './world.js';

/** Judges a check and writes its report; returns the exit code. @throws UsageError where the file cannot be written */
export function tellCheck(evidence: Evidence, options: RunOptions, world: World): Promise<number> {
  const { report, profile, table = builtIn } = options;
  return deliver(conclude({ evidence, profile }, table, report, troubleTeller(world)), options, world, 'probe');
}
