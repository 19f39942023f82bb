import type { FrameFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { isSameSite } from '../../browser/site.js';
import { attribute, resolveAddress, type PageDocument, type PageElement } from './document.js';
import { SIGN_IN, SIGN_IN_PATH } from './words.js';

const MAX_FRAMES = 10;
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

function frameTarget(element: PageElement, document: PageDocument): URL | undefined {
  if (element.tag !== 'iframe' && element.tag !== 'frame') return undefined;
  const source = attribute(element, 'src').trim();
  const target = source === '' ? undefined : resolveAddress(document, source);
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
