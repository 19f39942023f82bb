import type { CauseId, FixId } from './vocabulary.js';

/** How a visit goes on once the answer has been given: what leads, what is left to do, and what to write down. */
export interface StepsLeft {
  /** The first cause, and how likely it is as people think of it; null where none stands out. */
  leading: { id: CauseId; title: string; chance: string } | null;
  /** Steps that were not tried yet, in their order. */
  steps: StepText[];
  /** What to write into a ticket, one fact a line. */
  ticket: string[];
}

/** A step as it is read from the screen. */
export interface StepText {
  id: FixId;
  title: string;
  /** Who acts, and how long it takes. */
  aside: string;
  /** What to do, what to say, and what to have ready; one paragraph each. */
  lines: string[];
  /** Further facts, one a line; empty where there are none. */
  notes: string;
  /** It takes somebody beyond the desk and the patient. */
  byOthers: boolean;
  /** Nothing comes after it. */
  isLast: boolean;
}
