import type { BothLanguages } from '../model/language.js';
import { inBoth } from '../text/both-languages.js';
import { ToldError } from '../text/told-error.js';

/** An answer that cannot be taken, told in one sentence: what, where, and what would be right. */
export class AnswerError extends ToldError {
  override readonly name = 'AnswerError';

  /** @param where - What stands before the sentence, a place in a file for example. */
  constructor(told: BothLanguages, where: BothLanguages = { en: '', es: '' }) {
    super(inBoth((language) => where[language] + told[language]));
  }
}
