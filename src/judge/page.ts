import type { Facts, FindingId, NoticeFacts, PageFacts } from '../model/index.js';
import { formOf, holdsSignIn, signInFrame } from './page-frames.js';
import { defineFinding } from './define-finding.js';
import { showsNothing } from './http.js';
import { hostOf, type Answer, type Page } from './ending.js';
import { recogniseProduct } from './recognise-product.js';

type PageFinding = Extract<FindingId, `page.${string}`>;

/** A finding that one page tells by itself; `describe` gives its own facts, or undefined where there is nothing. */
function pageFinding<Id extends PageFinding>(id: Id, describe: (page: PageFacts, answer: Page) => Facts | undefined) {
  return defineFinding({
    id,
    needs: ['page'],
    detect: ({ page: answer }) => {
      const facts = describe(answer.page, answer);
      return facts === undefined ? undefined : { facts: { url: answer.url, ...facts }, seenAt: `${answer.at}.page` };
    },
  });
}

const loginForm = pageFinding('page.login-form', (page) => {
  const form = formOf(page);
  return form === undefined ? undefined : { kind: form.kind };
});

const signInLink = pageFinding('page.sign-in-link', (page) => {
  const [link] = page.signInLinks;
  return formOf(page) !== undefined || link === undefined ? undefined : { text: link.text, to: link.url ?? '' };
});

const loginInFrame = pageFinding('page.login-in-frame', (page) => {
  const frame = signInFrame(page);
  const hasOwn = page.loginForm !== undefined && !page.loginForm.hidden;
  if (frame === undefined || hasOwn) return undefined;
  const { framingRefusedBy, cookiesDropped = [] } = frame.visit ?? {};
  return {
    host: hostOf(frame.url),
    ...(cookiesDropped.length === 0 ? {} : { dropped: cookiesDropped }),
    ...(framingRefusedBy === undefined ? {} : { refusedBy: framingRefusedBy }),
  };
});

const noLoginForm = defineFinding({
  id: 'page.no-login-form',
  needs: ['portalAnswer'],
  detect: ({ portalAnswer: answer }) =>
    hasNoWayIn(answer)
      ? { facts: { url: answer.url, title: answer.response.page?.title ?? '' }, seenAt: answer.at }
      : undefined,
});

/** On success only, and where nothing else has told already why there is no form. */
function hasNoWayIn(answer: Answer): boolean {
  const { status, page, headers } = answer.response;
  if (status < 200 || status > 299 || !answer.whole || showsNothing(answer)) return false;
  if (page === undefined) return isOtherType(headers['content-type']?.[0] ?? '');
  if (page.botChallenge !== undefined || page.rejection !== undefined) return false;
  if (page.notices.some(({ kind }) => kind !== 'planned-maintenance' && kind !== 'scripts-off')) return false;
  const leadsOn = page.signInLinks.length > 0 || page.frames.some(holdsSignIn);
  const drawn = page.drawnByScripts || page.scriptRedirect !== undefined;
  return formOf(page) === undefined && !leadsOn && !drawn && !page.clientCertificateMissing;
}

/** A type that says outright that it is no page. */
function isOtherType(contentType: string): boolean {
  return contentType !== '' && !/html/i.test(contentType);
}

const scriptRequired = pageFinding('page.script-required', ({ loginForm: form, drawnByScripts }, { response }) => {
  const drawnLater = form === undefined ? drawnByScripts && response.status < 400 : form.hidden;
  return drawnLater ? {} : undefined;
});

/**
 * From an https page to plain http, or from a plain http page to another host's: browsers stop and warn. A plain page
 * that sends to itself is no worse than the page, which `redirect.no-https` tells.
 */
const insecureForm = pageFinding('page.insecure-form', (page, { url }) => {
  const form = formOf(page);
  if (form?.postsTo !== 'http') return undefined;
  const action = form.action ?? '';
  return url.startsWith('https:') || originOf(action) !== originOf(url) ? { action } : undefined;
});

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

const mixedContent = pageFinding('page.mixed-content', ({ mixedContent: addresses }) =>
  addresses[0] === undefined ? undefined : { addresses, address: addresses[0] },
);

/** An error status has told of an outage already; a text on maintenance says more than the status. */
const maintenanceNotice = pageFinding('page.maintenance-notice', ({ notices }, { response }) => {
  const kinds: NoticeFacts['kind'][] = response.status < 400 ? ['maintenance', 'outage'] : ['maintenance'];
  const notice = notices.find(({ kind }) => kinds.includes(kind));
  return notice === undefined ? undefined : { excerpt: notice.excerpt };
});

function noticeFinding<Id extends PageFinding>(id: Id, wanted: NoticeFacts['kind']) {
  return pageFinding(id, ({ notices }) => {
    const notice = notices.find(({ kind }) => kind === wanted);
    return notice === undefined ? undefined : { excerpt: notice.excerpt };
  });
}

const captcha = pageFinding('page.captcha', ({ captcha: product }) =>
  product === undefined ? undefined : { product },
);

const vendor = defineFinding({
  id: 'page.vendor',
  needs: ['page', 'visit', 'table'],
  detect: ({ page: { page, url, at }, visit, table }) => {
    const product = recogniseProduct(table.products, visit, page);
    return product === undefined
      ? undefined
      : { facts: { url, product: product.id, name: product.name }, seenAt: `${at}.page.marks` };
  },
});

/** Detectors of what is found about the page, by id. */
export const pageFindings = {
  'page.login-form': loginForm,
  'page.sign-in-link': signInLink,
  'page.login-in-frame': loginInFrame,
  'page.no-login-form': noLoginForm,
  'page.script-required': scriptRequired,
  'page.insecure-form': insecureForm,
  'page.mixed-content': mixedContent,
  'page.maintenance-notice': maintenanceNotice,
  'page.unsupported-browser-notice': noticeFinding('page.unsupported-browser-notice', 'unsupported-browser'),
  'page.cookies-disabled-notice': noticeFinding('page.cookies-disabled-notice', 'cookies-off'),
  'page.captcha': captcha,
  'page.vendor': vendor,
};
