import { ToldError } from '../text/told-error.js';

/** A mistake in the call or in a file that it names. It says what, where and how to put it right. */
export class UsageError extends ToldError {
  override readonly name = 'UsageError';
}
