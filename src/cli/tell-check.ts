import { table as builtIn } from '../generated/table.js';
import type { Evidence } from '../model/evidence.js';
import { conclude } from './conclude.js';
import { deliver, draw } from './deliver.js';
import type { RunOptions } from './options.js';
import { troubleTeller } from './tell-trouble.js';
import type { World } from './world.js';

/** Judges a check and writes its report; returns the exit code. @throws UsageError where the file cannot be written */
export function tellCheck(evidence: Evidence, options: RunOptions, world: World): Promise<number> {
  const { report, profile, table = builtIn } = options;
  return deliver(conclude({ evidence, profile }, table, report, troubleTeller(world)), options, world, 'probe');
}

/**
 * Draws a report from nothing. What runs for the first time takes many times as long as afterwards: so the first time
 * can be while the network is waited for.
 */
export function rehearse(options: RunOptions, world: World): void {
  draw(conclude({}, options.table ?? builtIn, options.report), options, world, 'probe');
}
