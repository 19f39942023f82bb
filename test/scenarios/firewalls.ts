import type { FindingId } from '../../src/model/index.js';
import type { Route } from '../servers/index.js';
import { errorPage, firewallPage, loginPage, scriptShellPage } from '../servers/pages.js';
import { SESSION } from './common.js';
import type { Scenario } from './scenario.js';

type Rest = Partial<Omit<Scenario, 'name' | 'serves' | 'findings'>>;

const answering = (name: string, route: Route, findings: FindingId[], rest: Rest = {}): Scenario => ({
  name,
  serves: { main: { routes: { '/login': route } } },
  address: 'https://portal.example.org:{main}/login',
  findings,
  firstCause: null,
  ...rest,
});

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

const blocksNetwork: Rest = { firstCause: 'portal-blocks-network' };
const challenged = (name: string, route: Route) =>
  answering(name, route, ['http.bot-challenge'], {
    ...blocksNetwork,
    quiet: ['http.forbidden', 'http.client-error', 'http.server-error', 'http.empty-body', 'page.no-login-form'],
  });
const rejected = (name: string, route: Route) =>
  answering(name, route, ['http.forbidden'], {
    ...blocksNetwork,
    quiet: ['http.bot-challenge', 'network.block-page', 'http.client-error', 'page.no-login-form'],
  });
const down = (name: string, route: Route) =>
  answering(name, route, ['http.server-error'], {
    firstCause: 'portal-outage',
    confirmed: true,
    quiet: ['http.forbidden', 'network.block-page', 'http.bot-challenge', 'http.maintenance'],
  });
const fine = (name: string, route: Route, rest: Rest = {}) =>
  answering(name, route, [], { info: ['page.login-form'], quiet: ['http.bot-challenge', 'http.forbidden'], ...rest });

const CLOUDFLARE = { server: 'cloudflare', 'cf-ray': '8a1b2c3d4e5f6789-FRA' };
const shell = (head: string) => scriptShellPage().replace('</head>', `${head}</head>`);
const drawn: Rest = { info: ['page.script-required'] };

/** What stands before portals: bot checks, firewalls, delivery networks; in their way, out of order, and unnoticed. */
export const firewalls: Scenario[] = [
  challenged('check-for-robots-with-nothing-to-read', { status: 405, headers: { 'x-amzn-waf-action': 'captcha' } }),
  challenged('check-for-robots-that-says-accepted', {
    status: 202,
    headers: { 'x-amzn-waf-action': 'challenge' },
    body: page('', '<script src="https://a1.token.awswaf.com/a1/challenge.js"></script>'),
  }),
  challenged('check-for-robots-that-says-unavailable', {
    status: 503,
    headers: CLOUDFLARE,
    body: page('Just a moment...', '<p>Checking your browser.</p><script>window._cf_chl_opt={}</script>'),
  }),
  challenged('check-for-robots-in-a-frame', {
    status: 403,
    body: page('portal.example.org', '<script src="https://ct.captcha-delivery.com/c.js"></script>'),
  }),
  challenged('check-for-robots-with-a-success-status', {
    body: '<html><head><meta name="robots" content="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=5074"></script></head><body></body></html>',
  }),
  challenged('check-for-robots-of-no-known-maker', {
    status: 403,
    body: page('Security check', '<p>Please confirm that you are a human.</p><button>Go on</button>'),
  }),
  fine('portal-behind-a-delivery-network', {
    headers: { ...CLOUDFLARE, 'set-cookie': ['__cf_bm=a1; Path=/; Secure; HttpOnly; SameSite=None', SESSION] },
    body: loginPage().replace(
      '</body>',
      '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></body>',
    ),
  }),
  fine(
    'portal-whose-policy-names-a-check',
    {
      headers: {
        'content-security-policy':
          "script-src 'self' https://www.google.com/recaptcha/ https://hcaptcha.com https://*.captcha-delivery.com",
      },
      body: loginPage(),
    },
    { quiet: ['page.captcha', 'http.bot-challenge'] },
  ),
  fine(
    'portal-drawn-by-scripts-beside-those-of-a-firewall',
    { body: shell('<script src="/_Incapsula_Resource?SWJIYLWA=719d"></script>') },
    drawn,
  ),
  fine(
    'portal-drawn-by-scripts-beside-those-of-a-balancer',
    { body: shell('<script src="/TSPD/084c?type=17"></script>') },
    drawn,
  ),
  fine(
    'portal-drawn-by-scripts-with-a-policy-in-the-page',
    {
      body: shell(
        '<meta http-equiv="Content-Security-Policy" content="frame-src https://geo.captcha-delivery.com https://validate.perfdrive.com">',
      ),
    },
    drawn,
  ),
  rejected('firewall-that-says-all-is-well', { body: firewallPage() }),
  rejected('firewall-with-a-reference', {
    status: 403,
    headers: { server: 'AkamaiGHost' },
    body: page(
      'Access Denied',
      "<h1>Access Denied</h1>You don't have permission to access this server.<p>Reference #18.2d351ab8.1557333295.a4e16ab</p>",
    ),
  }),
  rejected('firewall-of-a-delivery-network', {
    status: 403,
    headers: CLOUDFLARE,
    body: page(
      'Attention Required! | Cloudflare',
      '<h1>Sorry, you have been blocked</h1><p>Cloudflare Ray ID: 8a1b2c3d4e5f6789</p>',
    ),
  }),
  rejected('firewall-that-calls-it-not-acceptable', {
    status: 406,
    body: page('Not Acceptable!', '<h1>Not Acceptable!</h1><p>This error was generated by Mod_Security.</p>'),
  }),
  rejected('firewall-that-calls-it-unavailable', {
    status: 503,
    body: page(
      'Your access is limited',
      '<p>Your access to this site has been limited by the site owner.</p><p>Generated by Wordfence.</p>',
    ),
  }),
  down('delivery-network-before-a-portal-that-is-down', {
    status: 521,
    headers: CLOUDFLARE,
    body: page(
      'portal.example.org | 521: Web server is down',
      '<h1>Web server is down</h1><p>Cloudflare Ray ID: 8a1b2c3d4e5f6789</p>',
    ),
  }),
  down('delivery-network-before-a-portal-with-a-bad-certificate', {
    status: 526,
    headers: CLOUDFLARE,
    body: page('portal.example.org | 526: Invalid SSL certificate', '<h1>Invalid SSL certificate</h1>'),
  }),
  down('firewall-that-cannot-reach-the-portal', {
    status: 503,
    body: page(
      '',
      'Request unsuccessful. Incapsula incident ID: 460000530123456789-123. Error code 20: the proxy failed to connect to the web server.',
    ),
  }),
  down('delivery-network-whose-backend-fails', {
    status: 503,
    headers: { 'x-served-by': 'cache-fra-1' },
    body: page(
      '503 Backend fetch failed',
      '<h1>Error 503 Backend fetch failed</h1><p>Guru Meditation:</p><p>XID: 12345</p>',
    ),
  }),
  down('delivery-network-that-cannot-connect', {
    status: 504,
    headers: { via: '1.1 abc.cloudfront.net (CloudFront)' },
    body: page(
      'ERROR: The request could not be satisfied',
      '<h1>504 ERROR</h1>We can’t connect to the server. Generated by cloudfront (CloudFront)',
    ),
  }),
  answering('method-that-is-not-allowed', { status: 405, body: errorPage('405') }, ['http.client-error'], {
    firstCause: 'outdated-link',
    quiet: ['http.bot-challenge', 'http.forbidden'],
  }),
  answering(
    'interface-that-wants-a-token',
    {
      status: 401,
      headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer' },
      body: '{"error":"unauthorized"}',
    },
    ['http.auth-required'],
    { firstCause: 'wrong-portal', quiet: ['http.client-error'] },
  ),
  fine('sign-in-page-that-says-unauthorized', { status: 401, body: loginPage() }, { quiet: ['http.auth-required'] }),
  answering(
    'sign-in-page-behind-a-password-box',
    { status: 401, headers: { 'www-authenticate': 'Negotiate' }, body: loginPage() },
    ['http.auth-required'],
    { firstCause: 'wrong-portal' },
  ),
  answering(
    'page-that-tells-of-an-error-and-says-all-is-well',
    {
      body: page(
        'Portal',
        '<h1>Service temporarily unavailable</h1><p>The portal is currently unavailable. Please try again later.</p>',
      ),
    },
    ['page.maintenance-notice'],
    { firstCause: 'portal-outage', quiet: ['http.server-error', 'page.no-login-form'] },
  ),
];
