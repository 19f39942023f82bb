import type { PageElement } from '../page-element.js';

/** A selector without combinators: `div#id.class[type=text]:not(.shown)`. */
export interface Compound {
  tag: string;
  id: string;
  classes: string[];
  attributes: { name: string; operator: string; value: string }[];
  /** None of these. */
  not: Compound[];
  /** One of each list (`:is`, `:where`). */
  any: Compound[][];
  root: boolean;
  firstChild: boolean;
}

/** Compounds from the outermost ancestor to the element itself; `child` where the one before has to be its parent. */
export interface Selector {
  steps: { compound: Compound; child: boolean }[];
  /** Ids before classes before tags (Selectors 4, section 17), each part kept below a hundred. */
  specificity: number;
}

const MAX_SELECTOR = 200;
const MAX_STEPS = 6;
/** Higher up than this no ancestor is asked: depth must not cost more than its own length. */
const MAX_ANCESTORS = 64;
/** States in which no element is before somebody touches the page. */
const TOUCHED = /^(?:hover|focus|focus-within|focus-visible|active|checked|target|visited|invalid|user-invalid)$/;

/** Reads a selector; undefined for one that asks for more than tags, ids, classes, attributes and ancestors. */
export function readSelector(text: string): Selector | undefined {
  if (text.length > MAX_SELECTOR) return undefined;
  const pieces = text.replace(/>\s*/g, ' >').trim().split(/\s+/);
  if (pieces.length > MAX_STEPS) return undefined;
  const steps: Selector['steps'] = [];
  for (const piece of pieces) {
    const child = piece.startsWith('>');
    const compound = readCompound(child ? piece.slice(1) : piece);
    if (compound === undefined) return undefined;
    steps.push({ compound, child });
  }
  return { steps, specificity: steps.reduce((sum, { compound }) => sum + weigh(compound), 0) };
}

const NAME = String.raw`((?:[\w-]|[^\0-\x7f]|\\[^\n])+)`;
const TAG = /^(?:[a-z][\w-]*|\*)/i;
const PART = new RegExp(
  String.raw`#${NAME}|\.${NAME}|\[\s{0,9}([\w-]+)\s{0,9}(?:([~|^$*]?=)\s{0,9}("[^"]*"|'[^']*'|[^\]"'\s]*)\s{0,9}[is]?\s{0,9})?\]|:(root|first-child)|:(not|is|where)\(\s{0,9}([^()]*)\)`,
  'y',
);

function readCompound(text: string): Compound | undefined {
  if (text === '') return undefined;
  const tag = TAG.exec(text)?.[0] ?? '';
  const compound: Compound = { ...empty(), tag: tag === '*' ? '' : tag.toLowerCase() };
  let at = tag.length;
  while (at < text.length) {
    PART.lastIndex = at;
    const match = PART.exec(text);
    if (match === null || !addPart(compound, match)) return undefined;
    at += match[0].length;
  }
  return compound;
}

function empty(): Compound {
  return { tag: '', id: '', classes: [], attributes: [], not: [], any: [], root: false, firstChild: false };
}

/** One simple selector more; false where it cannot be told whether it matches. */
function addPart(compound: Compound, match: RegExpExecArray): boolean {
  const [, id, className, name, operator = '', value = '', place, lists, list = ''] = match;
  if (id !== undefined) compound.id = unescape(id);
  else if (className !== undefined) compound.classes.push(unescape(className));
  else if (place === 'root') compound.root = true;
  else if (place === 'first-child') compound.firstChild = true;
  else if (name !== undefined)
    compound.attributes.push({ name: name.toLowerCase(), operator, value: value.replace(/^["']|["']$/g, '') });
  else return lists === 'not' ? addDenial(compound, list) : addChoice(compound, list);
  return true;
}

function addDenial(compound: Compound, list: string): boolean {
  // Nobody has touched the page yet, so that denying it says nothing.
  if (list.startsWith(':') && TOUCHED.test(list.slice(1))) return true;
  const inner = readList(list);
  compound.not.push(...(inner ?? []));
  return inner !== undefined;
}

function addChoice(compound: Compound, list: string): boolean {
  const inner = readList(list);
  if (inner !== undefined) compound.any.push(inner);
  return inner !== undefined;
}

/** Compounds with commas between; undefined where one of them asks for more than its own element. */
function readList(list: string): Compound[] | undefined {
  const pieces = list.split(',', 10).map((piece) => piece.trim());
  if (pieces.some((piece) => /[\s:>+~]/.test(piece))) return undefined;
  const compounds = pieces.map(readCompound).filter((inner) => inner !== undefined);
  return compounds.length === pieces.length ? compounds : undefined;
}

function unescape(name: string): string {
  return name.replaceAll('\\', '');
}

function weigh({ tag, id, classes, attributes, not, root, firstChild }: Compound): number {
  const places = (root ? 1 : 0) + (firstChild ? 1 : 0);
  const own = (id === '' ? 0 : 10_000) + (classes.length + attributes.length + places) * 100;
  return own + (tag === '' ? 0 : 1) + not.reduce((sum, inner) => sum + weigh(inner), 0);
}

/** Whether the selector means this element. */
export function matchesSelector(element: PageElement, { steps }: Selector): boolean {
  let at: PageElement | undefined = element;
  let climbed = 0;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (step === undefined) return false;
    const strict = index === steps.length - 1 || steps[index + 1]?.child === true;
    while (at !== undefined && !strict && !matches(at, step.compound)) {
      at = at.parent;
      if ((climbed += 1) > MAX_ANCESTORS) return false;
    }
    if (at === undefined || !matches(at, step.compound)) return false;
    at = at.parent;
  }
  return true;
}

function matches(element: PageElement, compound: Compound): boolean {
  const { tag, id, classes, attributes, not, any, root, firstChild } = compound;
  if (tag !== '' && tag !== element.tag) return false;
  if (root && element.tag !== 'html') return false;
  if (firstChild && element.at !== (element.parent?.at ?? -2) + 1) return false;
  if (id !== '' && id !== element.attributes.get('id')) return false;
  return (
    classes.every((name) => element.classes.includes(name)) &&
    attributes.every((wanted) => hasAttribute(element, wanted)) &&
    !not.some((inner) => matches(element, inner)) &&
    any.every((list) => list.some((inner) => matches(element, inner)))
  );
}

function hasAttribute(element: PageElement, { name, operator, value }: Compound['attributes'][number]): boolean {
  const actual = element.attributes.get(name)?.slice(0, 1000);
  if (actual === undefined) return false;
  if (operator === '') return true;
  if (operator === '=') return actual === value;
  if (value === '') return false;
  if (operator === '~=') return actual.split(/\s+/).includes(value);
  if (operator === '|=') return actual === value || actual.startsWith(`${value}-`);
  if (operator === '^=') return actual.startsWith(value);
  return operator === '$=' ? actual.endsWith(value) : actual.includes(value);
}
