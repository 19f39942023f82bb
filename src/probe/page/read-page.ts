import type { PageFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { cleanText } from '../../text/clean.js';
import { shownText } from './shown-text.js';
import { lookOf } from './answer-look.js';
import { findAnsweredInstead, saysClientCertificateMissing } from './answered-instead.js';
import { findCaptcha } from './captcha.js';
import { attribute, readDocument, type PageDocument } from './document.js';
import { findLoginForm, type FoundForm } from './forms.js';
import { findFrames, frameToVisit } from './frames.js';
import { findLinks } from './links.js';
import { readMarks } from './marks.js';
import { findMixedContent, upgradesRequests } from './mixed-content.js';
import { findNotices } from './notices.js';
import { findMetaRefresh, findScriptRedirect, findSelfSubmission } from './refresh.js';
import { isDrawnByScripts, textLengthOf } from './script-drawn.js';

const MAX_TITLE = 120;
const MAX_LANGUAGE = 35;

/** The facts of a page, and the address that a `meta` refresh leads to as it stands, for whoever has to go there. */
export interface ReadPage {
  facts: PageFacts;
  /** Not masked: to be followed, never to be kept. */
  refresh?: { seconds: number; url: string };
  /** The frame that may hold the sign-in, by its number in `facts.frames`; its address is not masked either. */
  frame?: { index: number; url: string };
}

/**
 * Reads an HTML body into facts. Every address in them is masked, every text cleaned. Never throws on a body, however
 * broken: HTML's parser takes anything.
 *
 * @param body decoded text
 * @param url the address that answered, for relative addresses and for what is another site
 * @param answer status and headers, by which firewalls and filters are recognised too; names in lower case
 */
export function readPage(
  body: string,
  url: URL,
  answer: { status: number; headers: Record<string, string[]> },
): PageFacts {
  return readPageToFollow(body, url, answer).facts;
}

/** Like `readPage`, with the refresh's real address beside the masked one; notices are compared with `now`. */
export function readPageToFollow(
  body: string,
  url: URL,
  answer: { status: number; headers: Record<string, string[]> },
  read: (body: string, url: URL) => PageDocument = readDocument,
  now?: Date,
): ReadPage {
  const document = read(body, url);
  const upgraded = upgradesRequests(document, answer.headers);
  const form = findLoginForm(document, url, upgraded);
  const frames = findFrames(document, url);
  const described = describeText(document, url, form, now);
  const look = lookOf(document, body, url, answer);
  const facts: PageFacts = {
    ...optionalFacts(document, form),
    ...described,
    ...findAnsweredInstead(look, { form: form?.facts.kind, links: described.signInLinks.length > 0 }),
    clientCertificateMissing: saysClientCertificateMissing(look),
    frames: frames.map((frame) => frame.facts),
    mixedContent: findMixedContent(document, url, upgraded),
    marks: readMarks(document, url),
  };
  const hasWayIn = form !== undefined || facts.signInLinks.length > 0 || facts.drawnByScripts;
  const frame = frameToVisit(frames, hasWayIn);
  const toVisit = frame === undefined ? {} : { frame: { index: frames.indexOf(frame), url: frame.target.href } };
  const refresh = findMetaRefresh(document, url);
  if (refresh === undefined) return { facts, ...toVisit };
  const { seconds, url: target } = refresh;
  const metaRefresh = { seconds, url: maskAddress(target.href) };
  return { facts: { ...facts, metaRefresh }, refresh: { seconds, url: target.href }, ...toVisit };
}

function optionalFacts(document: PageDocument, form: FoundForm | undefined): Partial<PageFacts> {
  const root = document.elements.find(({ tag }) => tag === 'html');
  const language = root === undefined ? '' : cleanText(attribute(root, 'lang'), MAX_LANGUAGE);
  const title = shownText(document.title, MAX_TITLE);
  const captcha = findCaptcha(document);
  const redirect = findScriptRedirect(document) ?? findSelfSubmission(document);
  return {
    ...(title === '' ? {} : { title }),
    ...(language === '' ? {} : { language }),
    ...(form === undefined ? {} : { loginForm: form.facts }),
    ...(captcha === undefined ? {} : { captcha }),
    ...(redirect === undefined ? {} : { scriptRedirect: maskAddress(redirect.href) }),
    ...(document.partial ? { partial: true } : {}),
  };
}

function describeText(document: PageDocument, url: URL, form: FoundForm | undefined, now?: Date) {
  const hasForm = form?.facts.hidden === false;
  return {
    textLength: textLengthOf(document),
    ...findLinks(document, url, form?.scope),
    scripts: document.scripts,
    drawnByScripts: isDrawnByScripts(document, hasForm),
    notices: findNotices(document, hasForm, now),
  };
}
