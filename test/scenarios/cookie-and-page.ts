import type { FindingId } from '../../src/model/index.js';
import type { Route } from '../servers/index.js';
import * as pages from '../servers/pages.js';
import { DAY_MS, SESSION, signIn } from './common.js';
import type { Scenario } from './scenario.js';

type Rest = Partial<Omit<Scenario, 'name' | 'serves' | 'findings'>>;

const showing = (name: string, route: Route, findings: FindingId[], rest: Rest = {}): Scenario => ({
  name,
  serves: { main: { routes: { '/login': route } } },
  address: 'https://portal.example.org:{main}/login',
  findings,
  firstCause: null,
  ...rest,
});

const withCookies = (...setCookies: string[]): Route => ({
  headers: { 'set-cookie': setCookies },
  body: pages.loginPage(),
});

const cookieFault: Rest = { firstCause: 'portal-cookie-fault' };

/** Cookies that a browser keeps or drops. */
export const cookie: Scenario[] = [
  showing(
    'session-cookie-for-another-site',
    withCookies('JSESSIONID=A1; Domain=portal.example.net; Path=/; Secure; HttpOnly'),
    ['cookie.rejected'],
    { ...cookieFault, severity: { 'cookie.rejected': 'blocking' }, confirmed: true },
  ),
  showing(
    'session-cookie-of-any-site-but-not-secure',
    withCookies('PHPSESSID=b2; Path=/; HttpOnly; SameSite=None'),
    ['cookie.rejected'],
    { ...cookieFault, severity: { 'cookie.rejected': 'blocking' } },
  ),
  showing(
    'host-prefix-with-a-domain',
    withCookies('__Host-session=c3; Domain=portal.example.org; Path=/; Secure; HttpOnly'),
    ['cookie.rejected'],
    { ...cookieFault, severity: { 'cookie.rejected': 'blocking' } },
  ),
  showing(
    'minor-cookie-dropped',
    withCookies(SESSION, 'theme=dark; Domain=example.com; Max-Age=9000; Secure'),
    ['cookie.rejected'],
    {
      ...cookieFault,
      confirmed: false,
    },
  ),
  showing(
    'seventeen-cookies-deleted',
    withCookies(
      SESSION,
      ...Array.from({ length: 17 }, (_, index) => `old${index}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT`),
    ),
    [],
    { quiet: ['cookie.rejected', 'cookie.insecure-session'] },
  ),
  showing('cookie-for-another-path', withCookies('sid=d4; Path=/api/v1; Secure; HttpOnly; SameSite=Lax'), [], {
    quiet: ['cookie.rejected'],
  }),
  showing(
    'session-cookie-without-secure',
    withCookies('JSESSIONID=e5; Path=/; HttpOnly'),
    ['cookie.insecure-session'],
    cookieFault,
  ),
  showing('language-cookie-without-secure', withCookies(SESSION, 'lang=en; Path=/; Max-Age=31536000'), [], {
    quiet: ['cookie.insecure-session'],
  }),
  showing(
    'session-known-by-its-cookie',
    {
      cookie: 'JSESSIONID',
      present: { body: pages.loginPage() },
      absent: {
        status: 302,
        headers: {
          location: '/login?again=1',
          'set-cookie': ['JSESSIONID=Value-Of-The-Session; Path=/; Secure; HttpOnly'],
        },
      },
    },
    ['redirect.loop-without-cookies'],
    { firstCause: 'cookies-blocked', sent: ['Value-Of-The-Session'], neverKept: ['Value-Of-The-Session'] },
  ),
  showing('no-cookie-up-to-the-form', { body: pages.loginPage() }, [], {
    info: ['cookie.none-set'],
    quiet: ['cookie.required'],
  }),
  showing(
    'cookies-off-though-they-were-kept',
    { headers: { 'set-cookie': [SESSION] }, body: pages.cookiesOffPage() },
    ['page.cookies-disabled-notice'],
    {
      firstCause: 'portal-cookie-fault',
      quiet: ['page.no-login-form'],
    },
  ),
  showing(
    'cookies-off-only-where-they-are',
    {
      cookie: 'sid',
      present: { body: pages.loginPage() },
      absent: { status: 302, headers: { location: '/login', 'set-cookie': [SESSION] } },
    },
    ['redirect.loop-without-cookies'],
    { firstCause: 'cookies-blocked', quiet: ['redirect.loop'] },
  ),
  showing('cookie-hint-beside-a-form', { body: pages.cookieHintPage() }, [], {
    info: ['page.login-form'],
    quiet: ['page.cookies-disabled-notice'],
  }),
];

/** A frame of the portal's own site. */
const framing = (name: string, frame: Route, findings: FindingId[], rest: Rest = {}): Scenario => ({
  ...showing(name, signIn, findings, rest),
  serves: { main: { routes: { '/login': { body: pages.framePage('/sign-in') }, '/sign-in': frame } } },
});

/** A frame of another site. */
const elsewhere = (name: string, frame: Route, findings: FindingId[], rest: Rest = {}): Scenario => ({
  ...showing(name, signIn, findings, { firstCause: 'cookies-blocked', ...rest }),
  serves: {
    main: { routes: { '/login': { body: pages.framePage('https://login.example.com:{other}/sign-in') } } },
    other: { hosts: ['login.example.com'], routes: { '/sign-in': frame } },
  },
});

/** Cookies by whose loss nothing is lost, and others. */
cookie.push(
  showing(
    'session-cookie-born-expired',
    withCookies('JSESSIONID=Q2xpbmlj; Path=/; Secure; HttpOnly; Expires=Mon, 03 Nov 2025 10:00:00 GMT'),
    ['cookie.rejected'],
    { ...cookieFault, severity: { 'cookie.rejected': 'blocking' } },
  ),
  {
    name: 'expiry-that-has-passed-by-the-servers-own-clock',
    serves: {
      main: {
        scheme: 'http',
        routes: {
          '/login': {
            ...withCookies('JSESSIONID=Q2xpbmlj; Path=/; HttpOnly; Expires=Mon, 03 Jan 2050 10:00:00 GMT'),
            dateOffsetMs: 80 * 365 * DAY_MS,
          },
        },
      },
    },
    address: 'http://portal.example.org:{main}/login',
    findings: ['cookie.rejected', 'clock.skewed', 'url.insecure-scheme', 'redirect.no-https'],
    severity: { 'cookie.rejected': 'blocking' },
    firstCause: 'portal-cookie-fault',
  },
  showing(
    'only-cookie-made-like-a-session-and-dropped',
    withCookies('PORTAL=Q2xpbmlj; Path=/; HttpOnly; Secure; Domain=portal.example.net'),
    ['cookie.rejected'],
    { ...cookieFault, severity: { 'cookie.rejected': 'blocking' } },
  ),
  showing(
    'antiforgery-cookie-dropped',
    withCookies(SESSION, '__Host-csrf=q7; Path=/; SameSite=Strict'),
    ['cookie.rejected'],
    { ...cookieFault, confirmed: false },
  ),
  showing(
    'cookies-of-balancers-and-statistics-dropped',
    withCookies(SESSION, '_ga=GA1; Domain=com; Path=/'),
    ['cookie.rejected'],
    {
      ...cookieFault,
      confirmed: false,
    },
  ),
  showing(
    'session-in-partitioned-chunks-that-are-too-large-together',
    withCookies(
      ...['C1', 'C2', 'C3'].map(
        (chunk) =>
          `.AspNetCore.Cookies${chunk}=${'v'.repeat(4000)}; Path=/; Secure; HttpOnly; SameSite=None; Partitioned`,
      ),
    ),
    ['cookie.rejected'],
    { ...cookieFault, severity: { 'cookie.rejected': 'blocking' } },
  ),
  showing(
    'cookies-in-forms-that-browsers-keep',
    withCookies(
      'sid="quoted; Path=/; Secure; HttpOnly',
      'lone-value; Secure',
      'old=1; Expires=Wednesday, 09-Nov-2095 23:12:40 GMT; Secure',
      'dated=1; Expires=never; Secure',
      '__Secure-x=1; Secure; Domain=.PORTAL.example.org',
      'w=1; Path=relative; Max-Age=+60; Secure',
      'twice=1; Secure; Path=/',
      'twice=2; Secure; Path=/',
    ),
    [],
    { quiet: ['cookie.rejected', 'cookie.insecure-session', 'cookie.none-set'] },
  ),
);

/** What the page says and holds. */
export const page: Scenario[] = [
  showing('user-name-asked-first', { body: pages.usernameFirstPage() }, [], {
    info: ['page.login-form'],
    quiet: ['page.no-login-form'],
  }),
  showing('notices-that-nobody-sees', { body: pages.pageWithHiddenNotices() }, [], {
    info: ['page.login-form'],
    quiet: ['page.maintenance-notice', 'page.cookies-disabled-notice', 'page.unsupported-browser-notice'],
  }),
  showing('page-that-scripts-draw', { body: pages.scriptShellPage() }, [], {
    info: ['page.script-required'],
    quiet: ['page.no-login-form', 'http.empty-body'],
  }),
  showing('form-that-scripts-show', { body: pages.hiddenFormPage() }, [], {
    info: ['page.login-form', 'page.script-required'],
    quiet: ['page.no-login-form'],
  }),
  showing('fields-outside-any-form', { body: pages.formlessFieldsPage() }, [], {
    info: ['page.login-form'],
    quiet: ['page.insecure-form'],
  }),
  showing('front-page-with-a-sign-in-link', { body: pages.frontPageWithLink('https://portal.example.org/login') }, [], {
    info: ['page.sign-in-link'],
    quiet: ['page.no-login-form', 'page.login-form'],
  }),
  showing('page-about-something-else', { body: pages.articlePage() }, ['page.no-login-form'], {
    firstCause: 'wrong-portal',
    quiet: ['page.script-required'],
  }),
  elsewhere(
    'sign-in-of-another-site-in-a-frame',
    { headers: { 'set-cookie': ['sid=f5; Path=/; Secure; HttpOnly; SameSite=None'] }, body: pages.loginPage() },
    ['page.login-in-frame'],
    { quiet: ['page.no-login-form'] },
  ),
  framing('sign-in-of-the-same-site-in-a-frame', { body: pages.loginPage() }, [], {
    info: ['page.login-form'],
    quiet: ['page.login-in-frame', 'page.no-login-form'],
    sent: ['/sign-in'],
  }),
  framing(
    'frame-of-the-same-site-that-forbids-frames',
    {
      headers: { 'x-frame-options': 'DENY' },
      body: pages.loginPage(),
    },
    ['page.no-login-form'],
    { quiet: ['page.login-form'], firstCause: 'wrong-portal' },
  ),
  framing('frame-of-the-same-site-with-an-article', { body: pages.articlePage() }, ['page.no-login-form'], {
    firstCause: 'wrong-portal',
  }),
  elsewhere(
    'sign-in-of-another-site-whose-cookie-no-frame-keeps',
    {
      headers: { 'set-cookie': ['sid=f6; Path=/; Secure; HttpOnly; SameSite=Lax'] },
      body: pages.loginPage(),
    },
    ['page.login-in-frame'],
  ),
  elsewhere('frame-of-another-site-that-holds-no-sign-in', { body: pages.articlePage() }, ['page.no-login-form'], {
    firstCause: 'wrong-portal',
    quiet: ['page.login-in-frame'],
  }),
  showing('down-for-maintenance-with-status-200', { body: pages.maintenancePage() }, ['page.maintenance-notice'], {
    firstCause: 'portal-outage',
    confirmed: true,
    quiet: ['page.no-login-form'],
  }),
  showing('maintenance-planned-for-sunday', { body: pages.plannedMaintenancePage() }, [], {
    info: ['page.login-form'],
    quiet: ['page.maintenance-notice', 'http.maintenance'],
  }),
  showing(
    'maintenance-planned-in-two-sentences',
    {
      body: pages
        .loginPage()
        .replace('<form', '<p>Scheduled maintenance: Sunday 2-6 a.m. During this time the portal is down.</p><form'),
    },
    [],
    { info: ['page.login-form'], quiet: ['page.maintenance-notice'] },
  ),
  showing(
    'sign-on-that-sends-its-form-by-itself',
    { body: pages.selfSendingPage('https://idp.example.net/saml') },
    [],
    {
      info: ['redirect.by-page'],
      quiet: ['http.empty-body', 'page.no-login-form'],
    },
  ),
  showing('browser-not-supported', { body: pages.unsupportedBrowserPage() }, ['page.unsupported-browser-notice'], {
    firstCause: 'outdated-browser',
    confirmed: false,
  }),
  showing(
    'form-that-posts-to-plain-http',
    { body: pages.loginPage('http://portal.example.org/session') },
    ['page.insecure-form'],
    {
      firstCause: 'portal-page-fault',
      confirmed: true,
      info: ['page.login-form'],
    },
  ),
  showing('form-that-a-script-sends', { body: pages.loginPage('javascript:void(0)') }, [], {
    quiet: ['page.insecure-form'],
  }),
  showing('script-loaded-over-http', { body: pages.mixedContentPage() }, ['page.mixed-content'], {
    firstCause: 'portal-page-fault',
  }),
  showing('picture-loaded-over-http', { body: pages.pictureOverHttpPage() }, [], {
    info: ['page.login-form'],
    quiet: ['page.mixed-content'],
  }),
  showing('terms-and-a-warning-of-blocking-beside-the-form', { body: pages.termsPage() }, [], {
    info: ['page.login-form'],
    quiet: ['network.captive-portal', 'network.block-page'],
  }),
  showing(
    'escape-sequences-in-what-the-server-says',
    {
      headers: { server: 'nginx\u009b2J', 'x-request-id': 'r-17' },
      body: pages.loginPage().replace('<title>', '<title>\u001b]0;taken\u0007\u202eevil\u2066'),
    },
    [],
    { info: ['page.login-form'], neverKept: ['\\u001b', '\\u0007', '\u009b', '\u202e', '\u2066'] },
  ),
  showing('challenge-beside-the-form', { body: pages.captchaPage() }, [], {
    info: ['page.captcha', 'page.login-form'],
    quiet: ['http.bot-challenge'],
  }),
];
