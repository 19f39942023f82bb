import type { LinkFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { shownText } from './shown-text.js';
import { attribute, contains, resolveAddress, type PageDocument, type PageElement } from './document.js';
import { labelOf } from './labels.js';
import * as words from './words.js';

const MAX_LINKS = 5;
const MAX_LINK_TEXT = 60;
/** A longer text is a paragraph that happens to be a link. */
const MAX_LABEL = 120;
/** The name of a portal as a link has few words beside it. */
const MAX_NAME = 45;

export interface FoundLinks {
  signInLinks: LinkFacts[];
  recoveryLinks: LinkFacts[];
  activationLinks: LinkFacts[];
}

/**
 * Visible links and buttons that lead to a sign-in, to a recovery or to an activation; at most five of each. Buttons of
 * the login form itself send that form and are no way to another one.
 *
 * @param loginScope the part of the page that the login form fills
 */
export function findLinks(document: PageDocument, url: URL, loginScope: PageElement | undefined): FoundLinks {
  const found: FoundLinks = { signInLinks: [], recoveryLinks: [], activationLinks: [] };
  for (const element of document.elements) {
    if (!element.visible || !isLink(element)) continue;
    const label = labelOf(document, element);
    const target = targetOf(element, document);
    const list = kindOf(label, target, url);
    if (list === undefined) continue;
    const sendsForm = element.tag !== 'a' && loginScope !== undefined && contains(loginScope, element);
    if (list === 'signInLinks' && sendsForm) continue;
    addLink(found[list], label, target);
  }
  return found;
}

function isLink(element: PageElement): boolean {
  if (element.tag === 'a') return element.attributes.has('href') || attribute(element, 'role') === 'button';
  if (element.tag === 'area') return element.attributes.has('href');
  if (element.tag === 'button') return true;
  if (element.tag === 'input') return /^(?:submit|button|image)$/i.test(attribute(element, 'type'));
  return /^(?:button|link)$/i.test(attribute(element, 'role'));
}

function targetOf(element: PageElement, document: PageDocument): URL | undefined {
  const href = /^(?:a|area)$/.test(element.tag) ? attribute(element, 'href').trim() : '';
  if (href === '' || href.startsWith('#')) return undefined;
  const url = resolveAddress(document, href);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

function kindOf(label: string, target: URL | undefined, url: URL): keyof FoundLinks | undefined {
  if (label === '' || label.length > MAX_LABEL || words.SIGN_OUT.test(label)) return undefined;
  if (words.RECOVERY.test(label)) return 'recoveryLinks';
  if (words.SIGN_IN.test(label) || words.SIGN_IN_WITH.test(label))
    return words.STAFF.test(label) || words.ABOUT_SIGN_IN.test(label) ? undefined : 'signInLinks';
  if (words.ACTIVATION.test(label)) return 'activationLinks';
  return leadsToPortal(label, target, url) ? 'signInLinks' : undefined;
}

/** "Patient portal" is what most clinics call the way in; a link back to the page that it stands on is none. */
function leadsToPortal(label: string, target: URL | undefined, url: URL): boolean {
  if (target === undefined || words.STAFF.test(label) || words.ABOUT.test(label)) return false;
  if (target.origin === url.origin && target.pathname === url.pathname) return false;
  if (label.length <= MAX_NAME && (words.PORTAL_NAME.test(label) || words.ENTER_PORTAL.test(label))) return true;
  return words.SIGN_IN_PATH.test(target.pathname) && /\b(?:portal|account|records?|cuenta|expediente)\b/i.test(label);
}

function addLink(list: LinkFacts[], label: string, url: URL | undefined): void {
  if (list.length >= MAX_LINKS) return;
  const text = shownText(label, MAX_LINK_TEXT);
  const address = url === undefined ? undefined : maskAddress(url.href);
  if (list.some((link) => link.text === text && link.url === address)) return;
  list.push(address === undefined ? { text } : { text, url: address });
}
