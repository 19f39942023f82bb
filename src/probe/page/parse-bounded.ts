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
  partial: boolean;
}

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
  const parser = new Parser({
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args) => {
        count(1 + args[2].length * ATTRIBUTE);
        return defaultTreeAdapter.createElement(...args);
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
    return { document: parser.document, partial: false };
  } catch (error) {
    if (!(error instanceof EnoughRead)) throw error;
    return { document: parser.document, partial: true };
  }
}

/** Thrown through the parser to stop it; the tree so far stays whole. */
class EnoughRead extends Error {
  override readonly name = 'EnoughRead';
}
