import { attribute, textOf, type PageDocument, type PageElement } from './document.js';

/** A page with no more visible text than this has nothing to say until its scripts run (healthy ones show 0 to 15). */
const NEXT_TO_NOTHING = 80;
/** Around a place for the scripts to draw in, a footer or a notice on cookies may stand. */
const BESIDE_A_ROOT = 800;
/** Names that frameworks give the place they draw in; a loader's own text may stand there until they do. */
const FRAMEWORK_ROOT = /^(?:root|app|react-?root|app-root|__next|__nuxt|ember\d*|okta-?(?:login-container|sign-in))$/i;
/** Names that pages without scripts use as well: these have to be empty. */
const LIKELY_ROOT = /^(?:main|application|svelte|mount|spa|container|page|content|preloader|loading)$/i;
/** Elements that sites name themselves are drawn by scripts. */
const CUSTOM_ELEMENT = /^[a-z][a-z0-9]*-[a-z0-9-]+$/;

/** Characters of visible text, whitespace folded. */
export function textLengthOf(document: PageDocument): number {
  return document.blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether the page has little or nothing to show until its scripts run. */
export function isDrawnByScripts(document: PageDocument, scripts: number, hasForm: boolean): boolean {
  if (scripts === 0 || hasForm) return false;
  const length = textLengthOf(document);
  if (length <= NEXT_TO_NOTHING) return true;
  return length <= BESIDE_A_ROOT && document.elements.some((element) => isRoot(document, element));
}

function isRoot(document: PageDocument, element: PageElement): boolean {
  if (!element.visible) return false;
  const id = attribute(element, 'id');
  if (FRAMEWORK_ROOT.test(id)) return true;
  const marked = ['data-reactroot', 'ng-app', 'data-ng-app'].some((name) => element.attributes.has(name));
  if (!marked && !LIKELY_ROOT.test(id) && !CUSTOM_ELEMENT.test(element.tag)) return false;
  return textOf(document, element).length <= NEXT_TO_NOTHING / 2;
}
