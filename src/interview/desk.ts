import type { StepsLeft } from '../model/steps-left.js';
import type { QuestionId } from '../model/vocabulary.js';
import type { Said } from '../model/words.js';
import type { ShownChoice } from './filter-choices.js';
import type { Told } from './told.js';

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
  /** The portal's official address, where the practice has told it. */
  official?: string | undefined;
  check(): RunningCheck | undefined;
  /** The question that pays most after what was told, with what the check has found so far. */
  nextQuestion(told: Told): Promise<QuestionView | undefined>;
  question(id: QuestionId): Promise<QuestionView>;
  /** Reads the patient's words. @returns What they say, and the same as a person reads it, one fact each. */
  readWords(text: string): Promise<{ said: Said; understood: string[] }>;
  /** Prints the answer. @returns Whether its steps can be gone through here. */
  answer(told: Told): Promise<boolean>;
  stepsLeft(told: Told): Promise<StepsLeft>;
  /** Hides what is secret in a text. */
  mask(text: string): string;
}
