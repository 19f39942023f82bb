import type { Answers } from './answers.js';
import type { Profile } from './profile.js';
import type { FindingId, FixId, Severity, Stage } from './vocabulary.js';
import type { Said } from './words.js';

/** A step that was tried, and whether the patient could sign in after it. */
export interface TriedStep {
  fix: FixId;
  worked: boolean;
}

/** What a diagnosis starts from. Everything may be missing. */
export interface Situation {
  answers?: Answers;
  findings?: { id: FindingId; stage: Stage; severity: Severity }[];
  /** A probe ran to its end: what it did not find counts. */
  portalChecked?: boolean;
  /** Steps that were tried, in order. */
  tried?: TriedStep[];
  /** What the patient's words say, read by `readWords`. */
  said?: Said;
  /** What the practice knows of its own portal. */
  profile?: Profile;
}

/** What is answered, whether somebody was asked or said so unasked. What was asked for counts where both differ. */
export function answersOf({ answers = {}, said }: Situation): Answers {
  return { ...said?.answers, ...answers };
}
