/** A person has stopped the visit. It is no mistake, and nothing is said about it. */
export class VisitStopped extends Error {
  override readonly name = 'VisitStopped';
}

/** Ways in which a prompt ends without a reply: Ctrl-C, a signal, a caller that gives up. */
const CLOSED = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];

/** A prompt's reply; however it is closed from outside, that is a `VisitStopped`. */
export async function closedBy<T>(reply: Promise<T>): Promise<T> {
  try {
    return await reply;
  } catch (error) {
    throw error instanceof Error && CLOSED.includes(error.name) ? new VisitStopped() : error;
  }
}
