import { maskAddress } from '../../browser/mask.js';
import { isThisComputer } from '../../browser/private-address.js';
import { attribute, resolveAddress, type PageDocument, type PageElement } from './document.js';

const MAX_MIXED = 5;

/**
 * Addresses of scripts, style sheets, frames and plug-ins that an https page loads over http and a browser therefore
 * leaves out (Mixed Content, "blockable"); at most five. Pictures are asked for over https instead, and what comes from
 * this computer is trusted over http as well.
 *
 * @param upgraded the page asks the browser to load everything over https (CSP `upgrade-insecure-requests`)
 */
export function findMixedContent(document: PageDocument, url: URL, upgraded: boolean): string[] {
  if (url.protocol !== 'https:' || upgraded) return [];
  const found = new Set<string>();
  for (const element of document.elements) {
    const source = sourceOf(element).trim();
    const target = source === '' ? undefined : resolveAddress(document, source);
    if (target?.protocol === 'http:' && !isThisComputer(target.hostname)) found.add(maskAddress(target.href));
    if (found.size === MAX_MIXED) break;
  }
  return [...found];
}

function sourceOf(element: PageElement): string {
  switch (element.tag) {
    case 'script':
    case 'iframe':
    case 'frame':
    case 'embed':
      return attribute(element, 'src');
    case 'object':
      return attribute(element, 'data');
    case 'link':
      return isStyleSheet(element) ? attribute(element, 'href') : '';
    default:
      return '';
  }
}

function isStyleSheet(element: PageElement): boolean {
  const rel = attribute(element, 'rel').toLowerCase().split(/\s+/);
  return rel.includes('stylesheet') && !rel.includes('alternate') && !element.attributes.has('disabled');
}

const UPGRADE = /(?:^|[;,])\s*upgrade-insecure-requests\b/i;

/** Whether header or page ask for https in every request (Upgrade Insecure Requests, section 3); forms among them. */
export function upgradesRequests(document: PageDocument, headers: Record<string, string[]>): boolean {
  if ((headers['content-security-policy'] ?? []).some((value) => UPGRADE.test(value))) return true;
  return document.elements.some(
    (element) =>
      element.tag === 'meta' &&
      attribute(element, 'http-equiv').trim().toLowerCase() === 'content-security-policy' &&
      UPGRADE.test(attribute(element, 'content')),
  );
}
