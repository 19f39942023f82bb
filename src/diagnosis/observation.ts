import type { Because } from '../model/index.js';

/** One thing that was seen or said, with how likely it is under each cause of the table, in the table's order. */
export interface Observation {
  kind: Because['kind'];
  id: string;
  choice?: string;
  likelihoods: number[];
}
