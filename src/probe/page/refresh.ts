import { parseRefresh } from '../../browser/refresh.js';
import { attribute, resolveAddress, type PageDocument, type PageElement } from './document.js';

/** Where a `meta` element sends the browser, and after how many seconds (HTML, "shared declarative refresh steps"). */
export function findMetaRefresh(document: PageDocument, url: URL): { seconds: number; url: URL } | undefined {
  for (const element of document.elements) {
    if (element.tag !== 'meta' || attribute(element, 'http-equiv').trim().toLowerCase() !== 'refresh') continue;
    const refresh = parseRefresh(attribute(element, 'content'));
    if (refresh === undefined) continue;
    const target = refresh.url === '' ? url : resolveAddress(document, refresh.url);
    if (target !== undefined && /^https?:$/.test(target.protocol)) return { seconds: refresh.seconds, url: target };
  }
  return undefined;
}

const LOCATION = '(?:(?:window|document|top|self|parent)\\.)?location';
const ASSIGNMENT = new RegExp(`^${LOCATION}(?:\\.href)?\\s*=\\s*["']([^"']{1,2000})["']`);
const CALL = new RegExp(`^${LOCATION}\\.(?:replace|assign)\\(\\s*["']([^"']{1,2000})["']`);
const MAX_SCRIPTS = 5;
const MAX_STATEMENTS = 20;

/**
 * The address that a plain script sends the browser to as soon as it runs: a statement of its own, outside any function
 * or condition, in one of the first scripts of the page.
 */
export function findScriptRedirect(document: PageDocument): URL | undefined {
  for (const script of document.inlineScripts.slice(0, MAX_SCRIPTS)) {
    const start = script.slice(0, 4096);
    const branch = start.search(/\b(?:function|if|for|while|switch|try)\b|=>/);
    const plain = branch < 0 ? start : start.slice(0, branch);
    for (const statement of plain.split(/[;\n]/, MAX_STATEMENTS)) {
      const line = statement.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)?\s*/, '');
      const address = (ASSIGNMENT.exec(line) ?? CALL.exec(line))?.[1];
      const target = address === undefined ? undefined : resolveAddress(document, address);
      if (target !== undefined && /^https?:$/.test(target.protocol)) return target;
    }
  }
  return undefined;
}

/**
 * Where a form goes that the page sends by itself as soon as it is there, as sign-ons do between two sites (SAML 2.0
 * Bindings section 3.5, OAuth 2.0 Form Post Response Mode). A form with a field to fill in waits for a person.
 */
export function findSelfSubmission(document: PageDocument): URL | undefined {
  const form = document.elements.find(({ tag }) => tag === 'form');
  if (form === undefined || waitsForSomebody(document) || !sendsItself(document)) return undefined;
  const target = resolveAddress(document, attribute(form, 'action').trim());
  return target !== undefined && /^https?:$/.test(target.protocol) ? target : undefined;
}

function waitsForSomebody({ elements }: PageDocument): boolean {
  return elements.some((element) => isField(element) && element.visible);
}

function isField(element: PageElement): boolean {
  if (element.tag === 'select' || element.tag === 'textarea') return true;
  return element.tag === 'input' && !/^(?:hidden|submit|button|image)$/i.test(attribute(element, 'type'));
}

function sendsItself({ elements, inlineScripts }: PageDocument): boolean {
  const body = elements.find(({ tag }) => tag === 'body');
  const scripts = [body === undefined ? '' : attribute(body, 'onload'), ...inlineScripts.slice(0, MAX_SCRIPTS)];
  return scripts.some((script) => /\.(?:submit|requestSubmit)\(\s*\)/.test(script.slice(0, 4096)));
}
