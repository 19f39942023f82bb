import type { FrameFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { isSameSite } from '../../browser/site.js';
import { attribute, resolveAddress, type PageDocument, type PageElement } from './document.js';
import { SIGN_IN, SIGN_IN_PATH } from './words.js';

const MAX_FRAMES = 10;
/** Frames that hold a widget: puzzles, counters, chats, films, maps, one-tap buttons. */
const HELPER_FRAME =
  /recaptcha|hcaptcha|turnstile|challenges\.cloudflare|captcha|youtube|youtu\.be|vimeo|wistia|brightcove|\/maps?[/?]|maps\.|googletagmanager|doubleclick|analytics|facebook|twitter|\/gsi\/|livechat|zendesk|intercom|drift\.|tawk\.|\bchat|cookielaw|onetrust|trustarc|consent|survey|\/ads?\//i;
const SIGN_IN_HOST = /^(?:login|logon|signin|sign-in|sso|auth|account|accounts|id|identity|secure)\./i;

/** A visible frame, its real address beside the masked one: to be asked for, never to be kept. */
export interface FoundFrame {
  facts: FrameFacts;
  target: URL;
}

/** Visible frames with an address of their own; at most ten. */
export function findFrames(document: PageDocument, url: URL): FoundFrame[] {
  const frames: FoundFrame[] = [];
  for (const element of document.elements) {
    const target = frameTarget(element, document);
    if (target === undefined || !isShownFrame(element)) continue;
    const facts: FrameFacts = {
      url: maskAddress(target.href),
      otherSite: !isSameSite(target, url),
      looksLikeSignIn: !HELPER_FRAME.test(target.href.slice(0, 300)) && speaksOfSignIn(element, target),
    };
    frames.push({ facts, target });
    if (frames.length === MAX_FRAMES) break;
  }
  return frames;
}

/**
 * The one frame that is worth asking for: the first that looks like a sign-in, or, where the page has no other way in,
 * the first that may hold one.
 */
export function frameToVisit(frames: readonly FoundFrame[], hasWayIn: boolean): FoundFrame | undefined {
  const signIn = frames.find(({ facts }) => facts.looksLikeSignIn);
  if (signIn !== undefined || hasWayIn) return signIn;
  return frames.find(({ target }) => !HELPER_FRAME.test(target.href.slice(0, 300)));
}

function frameTarget(element: PageElement, document: PageDocument): URL | undefined {
  if (element.tag !== 'iframe' && element.tag !== 'frame') return undefined;
  const source = attribute(element, 'src').trim();
  const target = source === '' ? undefined : resolveAddress(document, source);
  return target !== undefined && /^https?:$/.test(target.protocol) ? target : undefined;
}

/** One of a pixel is a counter or a helper. */
function isShownFrame(element: PageElement): boolean {
  const tiny = ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attribute(element, name).trim()));
  const style = attribute(element, 'style').slice(0, 1000).replace(/\s+/g, '').toLowerCase();
  return element.visible && !tiny && !/(?:^|;)(?:width|height):[01](?:px)?(?:;|!|$)/.test(style);
}

function speaksOfSignIn(element: PageElement, target: URL): boolean {
  const names = ['id', 'name', 'title'].map((name) => attribute(element, name).replace(/[_-]/g, ' ')).join(' ');
  return SIGN_IN.test(names) || SIGN_IN_PATH.test(target.pathname) || SIGN_IN_HOST.test(target.hostname);
}
