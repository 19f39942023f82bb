import type { Language } from './language.js';
import type { Answers } from './answers.js';
import type { CauseId, Choice, QuestionId } from './vocabulary.js';

/** What a person's own words say of their trouble, once read. */
export interface Said {
  /** The words as they may be kept and shown: what tells who somebody is stands as `[removed]`. */
  text: string;
  /** Kinds of what was taken out, each once; empty where nothing was. */
  removed: RemovedKind[];
  /** The language that they were read in. */
  language: Language;
  /** False where they are about something else than signing in: an appointment, a bill, a lab result. */
  aboutSignIn: boolean;
  /**
   * P(words | cause), up to a factor that is the same for all, by cause. Empty where they say nothing of any cause. A
   * cause that is missing gets the smallest of them.
   */
  likelihoods: Partial<Record<CauseId, number>>;
  /** Answers that the words state, the symptom among them. */
  answers: Answers;
  /** The known message that they quote, by its id in the table. */
  message?: string;
}

/** Kinds of what is taken out of typed text, because it may tell who somebody is or let somebody in. */
export const REMOVED_KINDS = [
  'birth-date',
  'record-number',
  'insurance-number',
  'social-security-number',
  'phone-number',
  'e-mail-address',
  'street-address',
  'name',
  'user-name',
  'licence-number',
  'passport-number',
  'card-number',
  'link-secret',
  'code',
  'password',
] as const;
export type RemovedKind = (typeof REMOVED_KINDS)[number];

/** Phrases with commas between them, in each language. */
type Listed = Record<Language, string>;

/** The phrases of `rules/concepts` and `rules/statements` as they are written there. */
export interface Phrases {
  concepts: ({ id: string } & Listed)[];
  statements: ({ question: QuestionId; choice: Choice } & Listed)[];
}
