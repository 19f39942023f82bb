import { attribute, textOf, type PageDocument, type PageElement } from './document.js';

/** A page with no more visible text than this has nothing to say until its scripts run (healthy ones show 0 to 15). */
const NEXT_TO_NOTHING = 80;
/** Around a place for the scripts to draw in, a footer or a notice on cookies may stand. */
const BESIDE_A_ROOT = 800;
/** Names that frameworks give the place they draw in; a loader's own text may stand there until they do. */
const FRAMEWORK_ROOT = /^(?:root|app|react-?root|app-root|__next|__nuxt|ember\d*|okta-?(?:login-container|sign-in))$/i;
/** Names that pages without scripts use as well: these have to be empty. */
const LIKELY_ROOT = /^(?:main|application|svelte|mount|spa|container|page|content|preloader|loading)$/i;
/** An empty place with such a name is where a sign-in will be drawn, whatever stands around it. */
const SIGN_IN_ROOT =
  /(?:^|[-_])(?:log-?[io]n|sign-?in|auth|portal|widget)(?:$|[-_])|(?:login|signin|auth0?)(?:-?(?:widget|container|root|form|app|box))$/i;
/** Elements that sites name themselves are drawn by scripts. */
const CUSTOM_ELEMENT = /^[a-z][a-z0-9]*-[a-z0-9-]+$/;
/** Places of templates that scripts fill in: `{{ 'login.title' | translate }}`. */
const PLACEHOLDER = /\{\{[^{}]{1,200}\}\}/;
/** Scripts that count visitors or ask for consent draw no page. */
const COUNTERS =
  /google-?analytics|googletagmanager|gtag|gtm\.js|\banalytics\b|matomo|piwik|hotjar|clarity\.ms|facebook\.net|doubleclick|newrelic|nr-data|dynatrace|ruxitagent|cookielaw|onetrust|cookiebot|siteimprove|beacon|insight\.min|pixel|statcounter|cloudflareinsights|email-decode/i;

/** Characters of visible text, whitespace folded. */
export function textLengthOf(document: PageDocument): number {
  return document.blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether the page has little or nothing to show until its scripts run. */
export function isDrawnByScripts(document: PageDocument, hasForm: boolean): boolean {
  if (hasForm || !couldDraw(document)) return false;
  if (document.curtain) return true;
  const length = textLengthOf(document);
  if (length <= NEXT_TO_NOTHING) return true;
  if (document.blocks.some(({ text }) => PLACEHOLDER.test(text.slice(0, 2000)))) return true;
  return document.elements.some((element) => isRoot(document, element, length));
}

/** A script of the page's own, that does more than count. */
function couldDraw({ elements, inlineScripts }: PageDocument): boolean {
  const external = elements.filter((element) => element.tag === 'script' && element.attributes.has('src'));
  if (external.some((element) => !COUNTERS.test(attribute(element, 'src').slice(0, 500)))) return true;
  return inlineScripts.some((script) => script.trim() !== '' && !COUNTERS.test(script.slice(0, 4096)));
}

function isRoot(document: PageDocument, element: PageElement, length: number): boolean {
  if (!element.visible) return false;
  const id = attribute(element, 'id').slice(0, 100);
  const empty = () => textOf(document, element).length <= NEXT_TO_NOTHING / 2;
  if (isContainer(element) && [id, ...element.classes].some((name) => SIGN_IN_ROOT.test(name)) && isBare(element))
    return true;
  if (length > BESIDE_A_ROOT) return false;
  if (FRAMEWORK_ROOT.test(id)) return true;
  const marked = ['data-reactroot', 'ng-app', 'data-ng-app'].some((name) => element.attributes.has(name));
  if (!marked && !LIKELY_ROOT.test(id) && !CUSTOM_ELEMENT.test(element.tag)) return false;
  return empty();
}

function isContainer({ tag }: PageElement): boolean {
  return tag === 'div' || tag === 'section' || tag === 'main' || CUSTOM_ELEMENT.test(tag);
}

/** Nothing at all inside: neither an element nor a text. */
function isBare(element: PageElement): boolean {
  return element.end === element.at + 1 && element.textEnd - element.textStart <= 1;
}
