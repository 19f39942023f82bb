import type { LinkFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { cleanText } from '../../text/clean.js';
import { attribute, closest, resolveAddress, textOf, type PageDocument, type PageElement } from './document.js';
import { ACTIVATION, RECOVERY, SIGN_IN, SIGN_IN_PATH, SIGN_OUT, STAFF } from './words.js';

const MAX_LINKS = 5;
const MAX_LINK_TEXT = 60;
/** A longer text is a paragraph that happens to be a link. */
const MAX_LABEL = 120;

export interface FoundLinks {
  signInLinks: LinkFacts[];
  recoveryLinks: LinkFacts[];
  activationLinks: LinkFacts[];
}

/**
 * Visible links and buttons that lead to a sign-in, to a recovery or to an activation; at most five of each. What
 * stands in the login form itself sends that form and is no link to another one.
 */
export function findLinks(document: PageDocument, loginForm: PageElement | undefined): FoundLinks {
  const found: FoundLinks = { signInLinks: [], recoveryLinks: [], activationLinks: [] };
  for (const element of document.elements) {
    if (!element.visible || !isLink(element)) continue;
    const label = labelOf(element, document);
    const url = targetOf(element, document);
    const list = kindOf(label, url);
    if (list === undefined) continue;
    if (
      list === 'signInLinks' &&
      element.tag !== 'a' &&
      loginForm !== undefined &&
      closest(element, 'form') === loginForm
    )
      continue;
    addLink(found[list], label, url);
  }
  return found;
}

function isLink(element: PageElement): boolean {
  if (element.tag === 'a') return element.attributes.has('href') || attribute(element, 'role') === 'button';
  if (element.tag === 'button') return true;
  if (element.tag === 'input') return /^(?:submit|button|image)$/i.test(attribute(element, 'type'));
  return /^(?:button|link)$/i.test(attribute(element, 'role'));
}

function labelOf(element: PageElement, document: PageDocument): string {
  const named = ['aria-label', 'value', 'title'].map((name) => attribute(element, name));
  return cleanText([textOf(document, element), ...named].find((text) => text.trim() !== '') ?? '');
}

function targetOf(element: PageElement, document: PageDocument): URL | undefined {
  const href = element.tag === 'a' ? attribute(element, 'href').trim() : '';
  if (href === '' || href.startsWith('#')) return undefined;
  const url = resolveAddress(document, href);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

function kindOf(label: string, url: URL | undefined): keyof FoundLinks | undefined {
  if (label.length > MAX_LABEL || SIGN_OUT.test(label)) return undefined;
  if (RECOVERY.test(label)) return 'recoveryLinks';
  if (SIGN_IN.test(label)) return STAFF.test(label) ? undefined : 'signInLinks';
  if (ACTIVATION.test(label)) return 'activationLinks';
  const leadsToSignIn = url !== undefined && label !== '' && SIGN_IN_PATH.test(url.pathname) && !STAFF.test(label);
  return leadsToSignIn && /\b(?:portal|mychart|account|record|cuenta|expediente)\b/i.test(label)
    ? 'signInLinks'
    : undefined;
}

function addLink(list: LinkFacts[], label: string, url: URL | undefined): void {
  if (list.length >= MAX_LINKS) return;
  const text = cleanText(label, MAX_LINK_TEXT);
  const address = url === undefined ? undefined : maskAddress(url.href);
  if (list.some((link) => link.text === text && link.url === address)) return;
  list.push(address === undefined ? { text } : { text, url: address });
}
