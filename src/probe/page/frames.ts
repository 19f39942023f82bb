import type { FrameFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { isThisComputer } from '../../browser/private-address.js';
import { isSameSite } from '../../browser/site.js';
import { attribute, resolveAddress, type PageDocument, type PageElement } from './document.js';
import { SIGN_IN, SIGN_IN_PATH } from './words.js';

const MAX_FRAMES = 10;
const MAX_MIXED = 5;
const SIGN_IN_HOST = /^(?:login|logon|signin|sign-in|sso|auth|account|accounts|id|identity|secure)\./i;

/** Visible frames with an address of their own; at most ten. */
export function findFrames(document: PageDocument, url: URL): FrameFacts[] {
  const frames: FrameFacts[] = [];
  for (const element of document.elements) {
    const target = frameTarget(element, document);
    if (target === undefined || !isShownFrame(element)) continue;
    frames.push({
      url: maskAddress(target.href),
      otherSite: !isSameSite(target, url),
      looksLikeSignIn: speaksOfSignIn(element, target),
    });
    if (frames.length === MAX_FRAMES) break;
  }
  return frames;
}

/**
 * Addresses of scripts and frames that an https page loads over http (Mixed Content, "blockable"); at most five. What
 * comes from this computer is trusted over http as well.
 */
export function findMixedContent(document: PageDocument, url: URL): string[] {
  if (url.protocol !== 'https:') return [];
  const found = new Set<string>();
  for (const element of document.elements) {
    const target = element.tag === 'script' ? scriptTarget(element, document) : frameTarget(element, document);
    if (target?.protocol === 'http:' && !isThisComputer(target.hostname)) found.add(maskAddress(target.href));
    if (found.size === MAX_MIXED) break;
  }
  return [...found];
}

function scriptTarget(element: PageElement, document: PageDocument): URL | undefined {
  const source = attribute(element, 'src').trim();
  return source === '' ? undefined : resolveAddress(document, source);
}

function frameTarget(element: PageElement, document: PageDocument): URL | undefined {
  if (element.tag !== 'iframe' && element.tag !== 'frame') return undefined;
  const target = scriptTarget(element, document);
  return target !== undefined && /^https?:$/.test(target.protocol) ? target : undefined;
}

/** `iframe` shows no text of its own, so its visibility is that of its parent; one of a pixel is a counter or a helper. */
function isShownFrame(element: PageElement): boolean {
  const tiny = ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attribute(element, name).trim()));
  const style = attribute(element, 'style').replace(/\s+/g, '').toLowerCase();
  const styledAway = /display:none|visibility:hidden|(?:^|;)(?:width|height):[01](?:px)?(?:;|$)/.test(style);
  return (element.parent?.visible ?? true) && !tiny && !styledAway && !element.attributes.has('hidden');
}

function speaksOfSignIn(element: PageElement, target: URL): boolean {
  const names = ['id', 'name', 'title'].map((name) => attribute(element, name).replace(/[_-]/g, ' ')).join(' ');
  return SIGN_IN.test(names) || SIGN_IN_PATH.test(target.pathname) || SIGN_IN_HOST.test(target.hostname);
}
