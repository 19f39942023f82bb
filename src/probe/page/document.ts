import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseBounded } from './parse-bounded.js';
import { readStyleRules } from './style-rules.js';
import { Visibility, type Shown } from './visibility.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of the page in document order, with what the readers of facts ask about it. */
export interface PageElement {
  tag: string;
  /** Attribute values by name in lower case; an attribute without a value is the empty string. */
  attributes: ReadonlyMap<string, string>;
  classes: readonly string[];
  parent: PageElement | undefined;
  visible: boolean;
  /** The element's pieces of text are `texts[textStart]` up to, not including, `texts[textEnd]`. */
  textStart: number;
  textEnd: number;
}

export interface PageText {
  text: string;
  parent: PageElement | undefined;
  visible: boolean;
}

/** A run of visible text that stands on its own: a paragraph, a heading, a cell. */
export interface PageBlock {
  text: string;
  heading: boolean;
}

export interface PageDocument {
  elements: PageElement[];
  texts: PageText[];
  blocks: PageBlock[];
  /** The first title, whitespace folded. */
  title: string;
  /** Every inline script, in order. */
  inlineScripts: string[];
  /** What relative addresses are resolved against (HTML `base`). */
  base: URL;
  /** The page holds more markup than is read. */
  partial: boolean;
}

/** Elements whose content starts and ends a line of its own. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);
/** Real pages stay far below: what is beyond cannot make every comparison dear. */
const MAX_CLASSES = 60;
const MAX_CLASS_TEXT = 4000;
const HEADING = /^(?:h[1-3]|title)$/;
/** Their text is no text of the page: code, or shown only where something else cannot be. */
const RAW_TAGS = new Set([
  'script',
  'style',
  'title',
  'noscript',
  'noframes',
  'noembed',
  'iframe',
  'textarea',
  'option',
]);

/**
 * Reads a page as a browser with scripts on parses it (so the content of `noscript` stays text), into flat lists.
 * The tree is walked with a stack of its own: pages nest deeper than a recursion may.
 */
export function readDocument(body: string, url: URL): PageDocument {
  const { document: tree, partial } = parseBounded(body);
  const raw = collectRaw(tree);
  return {
    ...flatten(tree, new Visibility(readStyleRules(raw.styles))),
    title: fold(raw.title),
    inlineScripts: raw.scripts,
    base: resolveBase(raw.base, url),
    partial,
  };
}

/** The visible text of an element, whitespace folded; with `hidden`, all of it. */
export function textOf(document: PageDocument, element: PageElement, hidden = false): string {
  const texts = document.texts.slice(element.textStart, element.textEnd);
  return fold(texts.map((piece) => (piece.visible || hidden ? piece.text : '')).join(' '));
}

/** The closest ancestor with that tag, or the element itself. */
export function closest(element: PageElement | undefined, tag: string): PageElement | undefined {
  let at = element;
  while (at !== undefined && at.tag !== tag) at = at.parent;
  return at;
}

/** An attribute's value, the empty string where it is missing. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** An address of the page as an absolute one; undefined where it is none. */
export function resolveAddress(document: PageDocument, address: string): URL | undefined {
  return URL.canParse(address, document.base.href) ? new URL(address, document.base) : undefined;
}

/** Whitespace runs as single blanks, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface RawParts {
  title: string;
  base: string;
  styles: string[];
  scripts: string[];
}

/** What has to be known before visibility can be told, and code that the flat lists leave out. */
function collectRaw(root: Node): RawParts {
  const parts: RawParts = { title: '', base: '', styles: [], scripts: [] };
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node) collectElement(node, parts);
    if ('childNodes' in node) for (let i = node.childNodes.length; i-- > 0;) pushChild(stack, node.childNodes[i]);
  }
  return parts;
}

function collectElement(node: Element, parts: RawParts): void {
  const value = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
  if (node.tagName === 'style' && !/^\s*print\s*$/i.test(value('media') ?? '')) parts.styles.push(rawText(node));
  if (node.tagName === 'script' && value('src') === undefined) parts.scripts.push(rawText(node));
  if (node.tagName === 'base') parts.base ||= value('href') ?? '';
  if (node.tagName === 'title') parts.title ||= rawText(node);
}

function rawText(node: Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function resolveBase(base: string, url: URL): URL {
  return URL.canParse(base, url.href) ? new URL(base, url) : url;
}

function pushChild<T>(stack: T[], child: T | undefined): void {
  if (child !== undefined) stack.push(child);
}

type Lists = Pick<PageDocument, 'elements' | 'texts' | 'blocks'>;
interface Step {
  node: Node;
  parent: PageElement | undefined;
  shown: Shown;
  /** Set on the way out of an element. */
  leaves?: PageElement;
}

/** Walks the tree once, in document order, entering and leaving each element. */
function flatten(root: Node, visibility: Visibility): Lists {
  const lists: Lists = { elements: [], texts: [], blocks: [] };
  const line = new Line(lists.blocks);
  const stack: Step[] = [{ node: root, parent: undefined, shown: { display: true, visible: true } }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.leaves !== undefined) leave(step.leaves, lists, line);
    else enter(step, stack, lists, line, visibility);
  }
  line.end();
  return lists;
}

function enter(step: Step, stack: Step[], lists: Lists, line: Line, visibility: Visibility): void {
  const { node } = step;
  let { parent, shown } = step;
  if (node.nodeName === '#text' && 'value' in node) {
    addText(node.value, parent, shown, lists, line);
    return;
  }
  if ('tagName' in node) {
    const element = toElement(node, parent, lists.texts.length);
    shown = visibility.of(element, shown);
    element.visible = shown.display && shown.visible;
    lists.elements.push(element);
    if (BLOCK_TAGS.has(element.tag)) line.end();
    line.heading ||= HEADING.test(element.tag);
    stack.push({ node, parent, shown, leaves: element });
    parent = element;
  }
  if (!('childNodes' in node)) return;
  for (let i = node.childNodes.length; i-- > 0;) {
    const child = node.childNodes[i];
    if (child !== undefined) stack.push({ node: child, parent, shown });
  }
}

function leave(element: PageElement, lists: Lists, line: Line): void {
  element.textEnd = lists.texts.length;
  if (BLOCK_TAGS.has(element.tag)) line.end();
}

function addText(text: string, parent: PageElement | undefined, shown: Shown, lists: Lists, line: Line): void {
  if (parent !== undefined && RAW_TAGS.has(parent.tag)) return;
  const visible = shown.display && shown.visible;
  lists.texts.push({ text, parent, visible });
  if (visible) line.add(text);
}

function toElement(node: Element, parent: PageElement | undefined, textStart: number): PageElement {
  const attributes = new Map(node.attrs.map((attr) => [attr.name, attr.value]));
  const classes = classesOf(attributes.get('class') ?? '');
  return { tag: node.tagName, attributes, classes, parent, visible: true, textStart, textEnd: textStart };
}

function classesOf(value: string): string[] {
  return value === '' ? [] : [...new Set(value.slice(0, MAX_CLASS_TEXT).trim().split(/\s+/, MAX_CLASSES))];
}

/** Gathers inline pieces until a block begins or ends. */
class Line {
  heading = false;
  private pieces: string[] = [];
  constructor(private readonly blocks: PageBlock[]) {}

  add(text: string): void {
    this.pieces.push(text);
  }

  end(): void {
    const text = fold(this.pieces.join(''));
    if (text !== '') this.blocks.push({ text, heading: this.heading });
    this.pieces = [];
    this.heading = false;
  }
}
