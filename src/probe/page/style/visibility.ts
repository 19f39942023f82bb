import type { PageElement } from '../page-element.js';
import { Cascade } from './cascade.js';
import { isNotDisplayed, isOutOfSight, visibilityOf } from './declarations.js';
import { byConvention } from './hiding-classes.js';
import type { StyleRule } from './style-sheet.js';

/** What an element inherits of being shown. */
export interface Shown {
  /** `display: none` holds for all that is inside. */
  display: boolean;
  /** `visibility` can be turned back further inside. */
  visible: boolean;
  /** Nothing inside something that is off the screen, transparent or cut away is seen either. */
  inSight: boolean;
}

export const SHOWN: Shown = { display: true, visible: true, inSight: true };
const NOT_SHOWN: Shown = { display: false, visible: false, inSight: false };

/** Elements that are never drawn, or drawn only where something else cannot be (HTML, "Rendering"). */
const NEVER_SHOWN = new Set(
  'head script style title noscript noframes template object video audio canvas datalist svg option'.split(' '),
);

/** What there is to know of a page before the first element's visibility can be told. */
export interface VisibilitySetting {
  rules: readonly StyleRule[];
  /** The page runs scripts: they lift what is drawn over the whole of it until they have run. */
  scripts: boolean;
}

/** Tells of each element whether a reader sees it, by its own attributes and the page's style blocks. */
export class Visibility {
  /** The whole page is hidden until a script shows it, as a guard against being framed, or against a flicker. */
  curtain = false;
  readonly #cascade: Cascade;
  readonly #setting: VisibilitySetting;

  constructor(setting: VisibilitySetting) {
    this.#cascade = new Cascade(setting.rules);
    this.#setting = setting;
  }

  /** What holds for the element, given what holds for its parent. */
  of(element: PageElement, parent: Shown): Shown {
    if (!parent.display || isNeverShown(element)) return NOT_SHOWN;
    const shown = this.#styled(element, parent);
    const isRoot = element.tag === 'html' || element.tag === 'body';
    if (!isRoot || !this.#setting.scripts || (shown.display && shown.visible && shown.inSight)) return shown;
    this.curtain = true;
    return SHOWN;
  }

  #styled(element: PageElement, parent: Shown): Shown {
    const style = this.#cascade.styleOf(element);
    const convention = byConvention(element);
    const ownDisplay = /(?:^|;)\s*display\s*:\s*(?!none)/i.test(element.attributes.get('style')?.slice(0, 400) ?? '');
    const hidden = style?.display === undefined ? isClosed(element) : isNotDisplayed(style);
    if (hidden || (convention === 'hidden' && !ownDisplay)) return NOT_SHOWN;
    return {
      display: !(style !== undefined && isNotDisplayed(style)),
      visible: (style && visibilityOf(style)) ?? parent.visible,
      inSight: parent.inSight && convention !== 'spoken' && !(style !== undefined && isOutOfSight(style)),
    };
  }
}

/** Not shown by the browser's own style sheet (HTML, "Rendering"). */
function isClosed(element: PageElement): boolean {
  const { tag, attributes, parent } = element;
  if (attributes.has('hidden') || attributes.has('popover')) return true;
  if (tag === 'dialog' && !attributes.has('open')) return true;
  return parent?.tag === 'details' && !parent.attributes.has('open') && tag !== 'summary';
}

function isNeverShown(element: PageElement): boolean {
  if (NEVER_SHOWN.has(element.tag)) return true;
  return element.tag === 'input' && element.attributes.get('type')?.toLowerCase() === 'hidden';
}
