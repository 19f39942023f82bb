import type { Page } from '../page.js';

/** One kind of thing that a page says and that can be looked up. */
export interface ClaimKind {
  name: string;
  /** What a page claims of this kind that is not so; each with as much as its writer needs to find it. */
  untrue: (page: Page) => string[];
  /** Texts with one false claim each, which show that the check can fail. */
  falsely: readonly string[];
}
