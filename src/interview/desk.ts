import type { Answers } from '../model/situation.js';
import type { QuestionId } from '../model/vocabulary.js';
import type { ShownChoice } from './filter-choices.js';

/** A question as it is put to a person. */
export interface QuestionView {
  id: QuestionId;
  ask: string;
  why: string;
  choices: readonly ShownChoice[];
}

/** A check of the portal that goes on, or has been made. */
export interface RunningCheck {
  host: string;
  /** What came out, in one line. It never rejects. */
  line: Promise<string>;
}

/** What the guided visit needs of the rest of the program. */
export interface Desk {
  /**
   * Takes an address and begins to check it in place of an earlier one; an empty one drops the earlier one.
   * Rejects with an `AddressError` for what is no address.
   * @returns What to tell about it, and the address with its secrets masked.
   */
  takeAddress(text: string): Promise<{ notes: string[]; shown: string }>;
  check(): RunningCheck | undefined;
  /** The question that pays most after these answers, with what the check has found so far. */
  nextQuestion(answers: Answers): Promise<QuestionView | undefined>;
  question(id: QuestionId): Promise<QuestionView>;
  /** Hides what is secret in a text. */
  mask(text: string): string;
}
