/** An answer that cannot be taken. The message is one sentence: what, where, and what would be right. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}
