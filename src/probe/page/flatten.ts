import type { DefaultTreeAdapterTypes } from 'parse5';
import { fold } from './fold.js';
import type { FormOwners } from './parse-bounded.js';
import type { PageElement } from './page-element.js';
import { SHOWN, type Shown, type Visibility } from './style/visibility.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageText {
  text: string;
  parent: PageElement | undefined;
  visible: boolean;
  spoken: boolean;
}

/** A run of visible text that stands on its own: a paragraph, a heading, a cell. */
export interface PageBlock {
  text: string;
  heading: boolean;
  /** The element that its first words stand in. */
  element: PageElement | undefined;
}

export interface FlatPage {
  elements: PageElement[];
  texts: PageText[];
  blocks: PageBlock[];
}

/** Elements whose content starts and ends a line of its own. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);
const HEADING = /^(?:h[1-3]|title)$/;
/** Their text is no text of the page: code, or shown only where something else cannot be. */
const RAW_TAGS = new Set('script style title noscript noframes noembed iframe textarea option'.split(' '));
/** Real pages stay far below: what is beyond cannot make every comparison dear. */
const MAX_CLASSES = 60;
const MAX_CLASS_TEXT = 4000;
/** Classes that scripts take off the page as soon as they run, by the convention of feature detection. */
const BEFORE_SCRIPTS = /^(?:no-?js|no-?script|js-disabled)$/i;

interface Step {
  node: Node;
  parent: PageElement | undefined;
  shown: Shown;
  /** Set on the way out of an element. */
  leaves?: PageElement;
}

/** What one walk works with. */
interface Walk {
  page: FlatPage;
  line: Line;
  stack: Step[];
  visibility: Visibility;
  owners: FormOwners;
  forms: Map<Element, PageElement>;
}

/**
 * Walks the tree once, in document order, entering and leaving each element. It has a stack of its own: pages nest
 * deeper than a recursion may.
 */
export function flatten(root: Node, owners: FormOwners, visibility: Visibility): FlatPage {
  const page: FlatPage = { elements: [], texts: [], blocks: [] };
  const walk: Walk = { page, line: new Line(page.blocks), stack: [], visibility, owners, forms: new Map() };
  walk.stack.push({ node: root, parent: undefined, shown: SHOWN });
  for (let step = walk.stack.pop(); step !== undefined; step = walk.stack.pop()) {
    if (step.leaves !== undefined) leave(step.leaves, walk);
    else enter(step, walk);
  }
  walk.line.end();
  return page;
}

function enter(step: Step, walk: Walk): void {
  const { node } = step;
  let { parent, shown } = step;
  if (node.nodeName === '#text' && 'value' in node) {
    addText(node.value, parent, shown, walk);
    return;
  }
  if ('tagName' in node) {
    const element = toElement(node, parent, walk);
    shown = walk.visibility.of(element, shown);
    element.spoken = shown.display && shown.visible;
    element.visible = element.spoken && shown.inSight;
    addElement(element, walk);
    walk.stack.push({ node, parent, shown, leaves: element });
    parent = element;
  }
  if (!('childNodes' in node)) return;
  for (let i = node.childNodes.length; i-- > 0;) {
    const child = node.childNodes[i];
    if (child !== undefined) walk.stack.push({ node: child, parent, shown });
  }
}

function addElement(element: PageElement, { page, line }: Walk): void {
  page.elements.push(element);
  if (BLOCK_TAGS.has(element.tag)) line.end();
  line.heading ||= HEADING.test(element.tag) || element.attributes.get('role') === 'heading';
}

function leave(element: PageElement, { page, line }: Walk): void {
  element.textEnd = page.texts.length;
  element.end = page.elements.length;
  if (BLOCK_TAGS.has(element.tag)) line.end();
}

function addText(text: string, parent: PageElement | undefined, shown: Shown, { page, line }: Walk): void {
  if (parent !== undefined && RAW_TAGS.has(parent.tag)) return;
  const spoken = shown.display && shown.visible;
  const visible = spoken && shown.inSight;
  page.texts.push({ text, parent, visible, spoken });
  if (visible) line.add(text, parent);
}

function toElement(node: Element, parent: PageElement | undefined, { page, owners, forms }: Walk): PageElement {
  const attributes = new Map(node.attrs.map((attr) => [attr.name, attr.value]));
  const tag = node.tagName;
  const all = classesOf(attributes.get('class') ?? '');
  const classes = tag === 'html' || tag === 'body' ? all.filter((name) => !BEFORE_SCRIPTS.test(name)) : all;
  const at = page.elements.length;
  const textStart = page.texts.length;
  const place = { at, end: at + 1, textStart, textEnd: textStart };
  const element: PageElement = { tag, attributes, classes, parent, visible: true, spoken: true, ...place };
  const ownerNode = owners.get(node);
  const owner = ownerNode === undefined ? undefined : forms.get(ownerNode);
  if (owner !== undefined) element.owner = owner;
  if (tag === 'form') forms.set(node, element);
  return element;
}

function classesOf(value: string): string[] {
  return value === '' ? [] : [...new Set(value.slice(0, MAX_CLASS_TEXT).trim().split(/\s+/, MAX_CLASSES))];
}

/** Gathers inline pieces until a block begins or ends. */
class Line {
  heading = false;
  private element: PageElement | undefined;
  private pieces: string[] = [];
  constructor(private readonly blocks: PageBlock[]) {}

  add(text: string, element: PageElement | undefined): void {
    this.element ??= element;
    this.pieces.push(text);
  }

  end(): void {
    const text = fold(this.pieces.join(''));
    if (text !== '') this.blocks.push({ text, heading: this.heading, element: this.element });
    this.pieces = [];
    this.heading = false;
    this.element = undefined;
  }
}
