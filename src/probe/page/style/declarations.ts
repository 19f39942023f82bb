/** The properties by which an element can be kept from a reader's eye. */
const PROPERTIES = [
  'display',
  'visibility',
  'content-visibility',
  'opacity',
  'animation',
  'position',
  'left',
  'right',
  'margin-left',
  'top',
  'bottom',
  'text-indent',
  'width',
  'height',
  'max-width',
  'max-height',
  'overflow',
  'clip',
  'clip-path',
  'transform',
] as const;
type Property = (typeof PROPERTIES)[number];
const KNOWN: ReadonlySet<string> = new Set(PROPERTIES);

/** A value that is none is left out, and the one before it stays. */
const DISPLAY =
  /^\s*(?:none|contents|(?:inline-)?(?:block|flex|grid|table)|inline|table-|list-item|flow|ruby|-webkit-|initial|inherit|unset|revert)/;

/** What has been declared of those properties, values in lower case. */
export type Style = Partial<Record<Property, string>>;

/** A list of declarations, those marked important apart: they win over all others (CSS Cascade 4, section 6.1). */
export interface Declarations {
  normal: Style;
  important: Style;
}

/** Reads what a list of declarations says of being seen; undefined where it says nothing. */
export function readDeclarations(text: string): Declarations | undefined {
  const read: Declarations = { normal: {}, important: {} };
  let any = false;
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    const name = nameOf(declaration.slice(0, Math.max(colon, 0)));
    if (name === undefined) continue;
    const value = declaration.slice(colon + 1, colon + 200).toLowerCase();
    if (name === 'display' && !DISPLAY.test(value)) continue;
    const important = value.indexOf('!');
    const target = important < 0 ? read.normal : read.important;
    target[name] = (important < 0 ? value : value.slice(0, important)).trim();
    any = true;
  }
  return any ? read : undefined;
}

function nameOf(text: string): Property | undefined {
  const name = text
    .slice(-40)
    .trim()
    .toLowerCase()
    .replace(/^-webkit-/, '')
    .replace(/^(animation|overflow)-.*/, '$1');
  return KNOWN.has(name) ? (name as Property) : undefined;
}

/** Not laid out at all, and nothing inside it either. */
export function isNotDisplayed(style: Style): boolean {
  return style.display === 'none' || style['content-visibility'] === 'hidden';
}

/** What `visibility` says: it is inherited, and can be turned back further inside. */
export function visibilityOf(style: Style): boolean | undefined {
  if (style.visibility === undefined || /^(?:inherit|unset)$/.test(style.visibility)) return undefined;
  // What is animated is hidden only at first.
  return !/^(?:hidden|collapse)$/.test(style.visibility) || isAnimated(style);
}

/** Laid out, and out of sight with all that it holds: transparent, off the screen, cut away or without a size. */
export function isOutOfSight(style: Style): boolean {
  const transparent = style.opacity !== undefined && Number.parseFloat(style.opacity) < 0.02 && !isAnimated(style);
  return transparent || isOffScreen(style) || isCutAway(style) || isFlat(style);
}

function isAnimated({ animation }: Style): boolean {
  return animation !== undefined && !/^(?:none|unset|initial)\b/.test(animation);
}

/** Farther out than any page scrolls or slides. */
const FAR = -900;

function isOffScreen(style: Style): boolean {
  if (lengthOf(style['text-indent']) <= FAR || lengthOf(style['margin-left']) <= FAR) return true;
  const shift = /translate(?:x|y|3d)?\(\s*(-?[\d.]+)px/.exec(style.transform ?? '')?.[1];
  if (shift !== undefined && Number(shift) <= FAR) return true;
  if (style.position === undefined || style.position === 'static') return false;
  return [style.left, style.right, style.top, style.bottom].some((value) => lengthOf(value) <= FAR);
}

function isCutAway(style: Style): boolean {
  if (/\bscale(?:x|y|3d)?\(\s*0+(?:\.0+)?\s*[,)]/.test(style.transform ?? '')) return true;
  if (/^inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%\s*\)|^circle\(0/.test(style['clip-path'] ?? '')) return true;
  const cut = /^rect\(([^)]*)\)/.exec(style.clip ?? '')?.[1];
  return cut !== undefined && /absolute|fixed/.test(style.position ?? '') && /^[\s,]*(?:[01](?:px)?[\s,]*)+$/.test(cut);
}

function isFlat(style: Style): boolean {
  if (!/\b(?:hidden|clip)\b/.test(style.overflow ?? '')) return false;
  const sizes = [style.width, style.height, style['max-width'], style['max-height']];
  return sizes.some((value) => value !== undefined && /^[01](?:px)?$|^0[a-z%]+$/.test(value));
}

/** In CSS pixels; not a number where the value is none that can be told by itself. */
function lengthOf(value: string | undefined): number {
  const match = /^(-?[\d.]+)(px|r?em|vw|vh|%)?$/.exec(value ?? '');
  if (match === null) return Number.NaN;
  const each = { px: 1, em: 16, rem: 16, vw: 12.8, vh: 7.2, '%': 10 }[match[2] ?? 'px'] ?? 1;
  return Number(match[1]) * each;
}
