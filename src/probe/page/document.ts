import { collectCode } from './collect-code.js';
import { flatten, type FlatPage } from './flatten.js';
import { fold } from './fold.js';
import type { PageElement } from './page-element.js';
import { parseBounded } from './parse-bounded.js';
import { readStyleRules } from './style/style-sheet.js';
import { Visibility } from './style/visibility.js';

export { attribute, closest, contains, type PageElement } from './page-element.js';
export type { PageBlock } from './flatten.js';
export { fold };

/** A page as its readers of facts see it: flat lists in document order. */
export interface PageDocument extends FlatPage {
  /** The first title, whitespace folded. */
  title: string;
  /** Every inline script, in order. */
  inlineScripts: string[];
  /** Number of scripts, inline and external. */
  scripts: number;
  /** The whole page is hidden until a script shows it. */
  curtain: boolean;
  /** What relative addresses are resolved against (HTML `base`). */
  base: URL;
  byId: ReadonlyMap<string, PageElement>;
  /** The page holds more markup than is read. */
  partial: boolean;
}

/** Reads a page as a browser with scripts on parses it (so the content of `noscript` stays text), into flat lists. */
export function readDocument(body: string, url: URL): PageDocument {
  const { document: tree, owners, partial } = parseBounded(body);
  const code = collectCode(tree);
  const visibility = new Visibility({
    rules: readStyleRules(code.styles),
    scripts: code.scripts > 0,
  });
  const flat = flatten(tree, owners, visibility);
  return {
    ...flat,
    title: fold(code.title),
    inlineScripts: code.inlineScripts,
    scripts: code.scripts,
    curtain: visibility.curtain,
    base: resolveBase(code.base, url),
    byId: idsOf(flat.elements),
    partial,
  };
}

function resolveBase(base: string, url: URL): URL {
  const target = URL.canParse(base, url.href) ? new URL(base, url) : url;
  // HTML, "frozen base URL": neither data: nor javascript: may be one.
  return /^(?:data|javascript):$/.test(target.protocol) ? url : target;
}

/** The first of each id counts (DOM, `getElementById`). */
function idsOf(elements: readonly PageElement[]): Map<string, PageElement> {
  const ids = new Map<string, PageElement>();
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined && !ids.has(id)) ids.set(id, element);
  }
  return ids;
}

/** The visible text of an element, whitespace folded. */
export function textOf(document: PageDocument, element: PageElement): string {
  return joined(document, element, ({ visible }) => visible);
}

/** What a screen reader would say of an element: its text, that which is kept from the eye as well. */
export function spokenTextOf(document: PageDocument, element: PageElement): string {
  return joined(document, element, ({ spoken }) => spoken);
}

function joined(document: PageDocument, element: PageElement, wanted: (text: FlatPage['texts'][number]) => boolean) {
  const texts = document.texts.slice(element.textStart, element.textEnd);
  return fold(texts.map((piece) => (wanted(piece) ? piece.text : '')).join(' '));
}

/** An address of the page as an absolute one; undefined where it is none. */
export function resolveAddress(document: PageDocument, address: string): URL | undefined {
  return URL.canParse(address, document.base.href) ? new URL(address, document.base) : undefined;
}
