/** A mistake in the call or in a file that it names. The message says what, where and how to put it right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
