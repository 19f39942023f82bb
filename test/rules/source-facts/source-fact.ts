import type { Answers } from '../../../src/model/index.js';

/** A fact that patients and desks rely on, the rule that carries it, and the words that show it is there. */
export interface SourceFact {
  fact: string;
  /** `folder/id`, or `office`. */
  rule: string;
  phrase: RegExp;
  /** Answers after which the fact stands in the answer itself, not only on the rule's own page. */
  after?: Answers;
}
