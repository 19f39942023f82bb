import { devices, office, recovery, security } from './help.js';
import { failures, problems, steps } from './problems-and-steps.js';
import type { SourceFact } from './source-fact.js';

/** Everything that the published help page for patients says and that a desk can use, one entry a fact. */
export const sourceFacts: SourceFact[] = [
  ...problems,
  ...failures,
  ...steps,
  ...devices,
  ...recovery,
  ...office,
  ...security,
];
