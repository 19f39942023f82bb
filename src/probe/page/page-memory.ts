import { readDocument, type PageDocument } from './document.js';

/** The two visits of a check mostly come to the same page, to the letter: it is parsed once. */
export class PageMemory {
  #last: { body: string; address: string; document: PageDocument } | undefined;

  /** As `readDocument`. */
  read(body: string, url: URL): PageDocument {
    if (this.#last?.body === body && this.#last.address === url.href) return this.#last.document;
    // Two large pages at a time would fill the memory.
    this.#last = undefined;
    const document = readDocument(body, url);
    this.#last = { body, address: url.href, document };
    return document;
  }
}
