import type { BothLanguages } from '../model/language.js';
import { inBoth, same } from '../text/both-languages.js';
import { placeIn } from '../text/place-in.js';
import { ToldError } from '../text/told-error.js';

/** One thing that is wrong in a rule file: where, what, and what is allowed there. */
export interface RuleProblem {
  /** Path below the rules folder, `causes/account-locked.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  message: BothLanguages;
}

/** Rule files that cannot be used. Every problem is told, one a line. */
export class RuleError extends ToldError {
  override readonly name = 'RuleError';
  constructor(readonly problems: RuleProblem[]) {
    super(inBoth((language) => problems.map((problem) => lineOf(problem)[language]).join('\n')));
  }
}

function lineOf({ file, line, column, message }: RuleProblem): BothLanguages {
  const place = placeIn(same(file), line, column);
  return inBoth((language) => place[language] + message[language]);
}
