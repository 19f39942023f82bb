import type { Failure } from '../../model/index.js';
import type { Check } from '../check.js';
import { MAX_BODY_BYTES } from './decode-body.js';
import type { Exchange, RawHead, RawResponse } from './exchange.js';
import { GrowingBuffer } from './growing-buffer.js';

/** Gathers an answer as a client hands it over, piece by piece, with the times between. */
export class Collector {
  readonly #check: Check;
  readonly #sentAt = performance.now();
  readonly #sentTime: Date;
  #headAt: number | undefined;
  #midTime: Date;
  #head: RawHead | undefined;
  readonly #body = new GrowingBuffer(MAX_BODY_BYTES);
  #tooLarge = false;
  #leftEarly = false;

  constructor(check: Check) {
    this.#check = check;
    this.#sentTime = check.now();
    this.#midTime = this.#sentTime;
  }

  /** The answer's head has arrived. */
  head(head: RawHead): void {
    this.#headAt = performance.now();
    this.#midTime = new Date((this.#sentTime.getTime() + this.#check.now().getTime()) / 2);
    this.#head = head;
  }

  get hasHead(): boolean {
    return this.#head !== undefined;
  }

  /** How long the answer has been waited for since its last sign of life, in milliseconds. */
  get waitedMs(): number {
    return performance.now() - this.#sentAt;
  }

  /** Part of the body has arrived; false when no more is wanted. */
  body(chunk: Buffer): boolean {
    if (!this.#body.add(chunk)) this.#tooLarge = true;
    return !this.#tooLarge;
  }

  /** The rest of the body is not waited for. */
  leave(): void {
    this.#leftEarly = true;
  }

  /** What has been gathered, when the answer is over or will not go on. */
  finish(failure?: Failure): Exchange {
    const now = performance.now();
    const response: RawResponse | undefined = this.#head && {
      ...this.#head,
      body: this.#body.bytes,
      tooLarge: this.#tooLarge,
      complete: failure === undefined && !this.#tooLarge && !this.#leftEarly,
    };
    return {
      ...(response === undefined ? {} : { response }),
      ...(failure === undefined ? {} : { failure }),
      waitMs: Math.round((this.#headAt ?? now) - this.#sentAt),
      readMs: this.#headAt === undefined ? 0 : Math.round(now - this.#headAt),
      midTime: this.#midTime,
    };
  }
}
