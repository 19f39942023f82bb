import type { BothLanguages } from '../model/language.js';

/** A mistake that a person can put right, told in both languages. The message is the English one. */
export class ToldError extends Error {
  constructor(
    readonly told: BothLanguages,
    options?: ErrorOptions,
  ) {
    super(told.en, options);
  }
}
