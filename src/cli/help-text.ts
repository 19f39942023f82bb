/** What to try first. */
export const EXAMPLES = `Examples:
  portal-login-doctor                                  a guided visit
  portal-login-doctor portal.example.org               with the address at hand
  portal-login-doctor --symptom too-many-attempts      a ranked answer at once
  portal-login-doctor probe portal.example.org         for clinic IT
  portal-login-doctor explain account-locked           what is known about it
  portal-login-doctor demo                             no portal at hand`;

/** Exit codes, in the words of somebody who writes a script. */
export const EXIT_CODES = `Exit codes:
  0 nothing blocking found    1 the check found something blocking
  2 the call was wrong        3 no network to check with
  4 a bug in this program     130, 143 stopped`;
