/** Whether the chain leads to a place that was reached ahead. Until it does nothing more is asked there, or because of it. */
export class Demand {
  isThere = false;
  /** False where it never will be. */
  readonly decided: Promise<boolean>;
  #settle = (_: boolean): void => undefined;

  constructor() {
    this.decided = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  decide(isThere: boolean): void {
    this.isThere = isThere;
    this.#settle(isThere);
  }
}
