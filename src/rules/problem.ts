/** One thing that is wrong in a rule file: where, what, and what is allowed there. */
export interface RuleProblem {
  /** Path below the rules folder, `causes/account-locked.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  message: string;
}

/** Rule files that cannot be used. The message lists every problem, one a line. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  constructor(readonly problems: RuleProblem[]) {
    super(problems.map((at) => `${at.file} line ${at.line}, column ${at.column}: ${at.message}`).join('\n'));
  }
}
