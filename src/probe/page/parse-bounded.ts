import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * Elements and comments, and attributes four to one. Real pages stay far below; a page may be made of nothing else to
 * keep us busy.
 */
const MAX_PARTS = 30_000;
const ATTRIBUTE = 1 / 4;
/** Pieces of text, a word or the blank beside it each: what lies beyond is not kept. */
const MAX_TEXT_PIECES = 100_000;

/** A page's tree, and whether the page went on beyond it. */
export interface ParsedPage {
  document: DefaultTreeAdapterTypes.Document;
  /** The form of each field that stands in one (HTML, "form owner"): in tables it need not be around the field. */
  owners: FormOwners;
  partial: boolean;
}

type Element = DefaultTreeAdapterTypes.Element;
export type FormOwners = ReadonlyMap<Element, Element>;
const OWNED = /^(?:input|button|select|textarea)$/;

/**
 * Parses a page as a browser with scripts on does, but no more of it than a bounded memory and time allow: a few
 * kilobytes of badly nested markup can stand for millions of elements (HTML, "adoption agency algorithm").
 */
export function parseBounded(body: string): ParsedPage {
  let parts = 0;
  let pieces = 0;
  const count = (more: number): void => {
    parts += more;
    if (parts > MAX_PARTS) throw new EnoughRead();
  };
  const owners = new Map<Element, Element>();
  const parser: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = new Parser({
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args) => {
        count(1 + args[2].length * ATTRIBUTE);
        const element = defaultTreeAdapter.createElement(...args);
        if (parser.formElement !== null && OWNED.test(args[0])) owners.set(element, parser.formElement);
        return element;
      },
      createCommentNode: () => {
        count(1);
        return defaultTreeAdapter.createCommentNode('');
      },
      insertText: (parent, text) => {
        pieces += 1;
        if (pieces <= MAX_TEXT_PIECES) defaultTreeAdapter.insertText(parent, text);
      },
    },
  });
  try {
    parser.tokenizer.write(body, true);
    return { document: parser.document, owners, partial: false };
  } catch (error) {
    if (!(error instanceof EnoughRead)) throw error;
    return { document: parser.document, owners, partial: true };
  }
}

/** Thrown through the parser to stop it; the tree so far stays whole. */
class EnoughRead extends Error {
  override readonly name = 'EnoughRead';
}
