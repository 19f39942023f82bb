import { attribute, textOf, type PageDocument, type PageElement } from './document.js';

/** A page with no more visible text than this has nothing to say until its scripts run (healthy ones show 0 to 15). */
const NEXT_TO_NOTHING = 80;
/** Around an empty place for the scripts to draw in, a footer or a notice on cookies may stand. */
const BESIDE_AN_EMPTY_ROOT = 800;
const ROOT_NAME =
  /^(?:root|app|main|application|react-root|app-root|__next|__nuxt|svelte|ember\d*|mount|spa|container|page|okta-?(?:login-container|sign-in))$/i;
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
  return length <= BESIDE_AN_EMPTY_ROOT && document.elements.some((element) => isEmptyRoot(document, element));
}

function isEmptyRoot(document: PageDocument, element: PageElement): boolean {
  const named = ROOT_NAME.test(attribute(element, 'id')) || CUSTOM_ELEMENT.test(element.tag);
  const marked =
    element.attributes.has('data-reactroot') ||
    element.attributes.has('ng-app') ||
    element.attributes.has('data-ng-app');
  if (!named && !marked) return false;
  return element.visible && textOf(document, element).length <= NEXT_TO_NOTHING / 2;
}
