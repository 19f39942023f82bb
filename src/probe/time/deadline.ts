import { setMaxListeners } from 'node:events';

/** Why a wait was cut short: its own limit, the deadline of the whole check, or the caller. */
export type TimeLimit = 'step' | 'deadline' | 'aborted';

/** Thrown where an operation is not waited for any longer. */
export class TimeUp extends Error {
  override readonly name = 'TimeUp';

  constructor(readonly limit: TimeLimit) {
    super(`time is up (${limit})`);
  }
}

/**
 * The one deadline that holds for a whole check. Every wait goes through `within` or `pause`, so that nothing outlives
 * it. `dispose` has to be called when the check is over: the timer would keep the process alive.
 */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #endsAt: number;
  readonly #timer: NodeJS.Timeout;
  readonly #outer: AbortSignal | undefined;
  #cause: 'deadline' | 'aborted' | undefined;

  constructor(
    /** In milliseconds from now. */
    readonly timeoutMs: number,
    outer?: AbortSignal,
  ) {
    this.signal = this.#controller.signal;
    // A step adds one, and there may be many at a time: that is no leak, and nobody is to be warned of it.
    setMaxListeners(0, this.signal);
    this.#endsAt = performance.now() + timeoutMs;
    // A signal of its own, as the caller may give one to many checks.
    this.#outer = outer && AbortSignal.any([outer]);
    this.#timer = setTimeout(() => this.#end('deadline'), timeoutMs);
    if (outer?.aborted === true) this.#end('aborted');
    else this.#outer?.addEventListener('abort', this.#onOuterAbort, { once: true });
  }

  /** What ended the check early, or nothing while there is time. */
  get cause(): 'deadline' | 'aborted' | undefined {
    return this.#cause;
  }

  /** Milliseconds left, never negative. */
  remainingMs(): number {
    return this.#cause === undefined ? Math.max(0, this.#endsAt - performance.now()) : 0;
  }

  /**
   * Waits for `operation`, but no longer than `limitMs` and the deadline; then its signal fires and the promise rejects
   * with `TimeUp`, whatever the operation does.
   */
  within<T>(limitMs: number, operation: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#cause !== undefined) return Promise.reject(new TimeUp(this.#cause));
    const step = new AbortController();
    return new Promise<T>((resolve, reject) => {
      // An operation that nobody waits for any longer may never settle.
      const stop = (limit: TimeLimit): void => {
        cleanUp();
        reject(new TimeUp(limit));
        step.abort();
      };
      const timer = setTimeout(() => stop('step'), limitMs);
      const onEnd = (): void => stop(this.#cause ?? 'deadline');
      this.signal.addEventListener('abort', onEnd, { once: true });
      const cleanUp = (): void => {
        clearTimeout(timer);
        this.signal.removeEventListener('abort', onEnd);
      };
      operation(step.signal).then(resolve, reject).finally(cleanUp);
    });
  }

  /** Waits `ms` milliseconds, or less when time is up. */
  async pause(ms: number): Promise<void> {
    await this.within(ms, () => new Promise<never>(() => undefined)).catch(() => undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#onOuterAbort);
  }

  readonly #onOuterAbort = (): void => this.#end('aborted');

  #end(cause: 'deadline' | 'aborted'): void {
    if (this.#cause !== undefined) return;
    this.#cause = cause;
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}
