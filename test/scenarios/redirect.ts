import { cookiesOffPage, loginPage, metaRefreshPage, scriptRedirectPage } from '../servers/pages.js';
import { SESSION, healthy, redirectTo, signIn } from './common.js';
import { ADDRESS, setting, visiting } from './chain.js';
import { circles, distances } from './circles.js';
import type { Scenario } from './scenario.js';

/** Where the chain leads. */
export const redirect: Scenario[] = [
  ...circles,
  ...distances,
  visiting(
    'goes-round-whatever-the-cookies',
    { '/login': redirectTo('/check'), '/check': redirectTo('/login') },
    ['redirect.loop'],
    {
      firstCause: 'portal-redirect-loop',
      confirmed: true,
      quiet: ['redirect.too-many', 'redirect.loop-without-cookies'],
    },
  ),
  visiting(
    'goes-round-with-cookies-kept',
    {
      '/login': setting(SESSION, '/check'),
      '/check': { cookie: 'sid', present: setting('sid=new; Path=/; Secure', '/login'), absent: redirectTo('/login') },
    },
    ['redirect.loop'],
    { firstCause: 'portal-redirect-loop', confirmed: true },
  ),
  visiting(
    'goes-round-only-without-cookies',
    {
      '/login': { cookie: 'sid', present: { body: loginPage() }, absent: setting(SESSION, '/check') },
      '/check': redirectTo('/login'),
    },
    ['redirect.loop-without-cookies'],
    { info: ['page.login-form'], quiet: ['redirect.loop'], firstCause: 'cookies-blocked', confirmed: false },
  ),
  visiting(
    'asks-itself-once-more-until-the-cookie-is-there',
    { '/login': { cookie: 'probe', present: signIn, absent: setting('probe=1; Path=/; Secure', '/login?try=1') } },
    ['redirect.loop-without-cookies'],
    { quiet: ['redirect.loop'], firstCause: 'cookies-blocked' },
  ),
  visiting(
    'more-redirects-than-a-browser-follows',
    { '/login': redirectTo('/step/1'), '/step/*': { countsUp: true } },
    ['redirect.too-many'],
    {
      conditions: { timeoutMs: 15_000 },
      firstCause: 'portal-redirect-loop',
      quiet: ['redirect.loop'],
    },
  ),
  visiting(
    'redirect-whose-body-never-ends',
    { '/login': { ...redirectTo('/sign-in'), fault: 'stall' }, '/sign-in': signIn },
    [],
    { info: ['page.login-form'], quiet: ['http.timeout', 'tcp.timeout'], conditions: { timeoutMs: 3000 } },
  ),
  visiting(
    'twenty-redirects-may-be',
    { '/login': redirectTo('/step/20'), '/step/21': signIn, '/step/20': redirectTo('/step/21') },
    [],
    {
      quiet: ['redirect.too-many'],
    },
  ),
  {
    name: 'http-address-that-moves-to-https',
    serves: {
      plain: { scheme: 'http', routes: { '*': redirectTo('https://portal.example.org:{main}/login', 301) } },
      main: { routes: healthy },
    },
    address: 'http://portal.example.org:{plain}/login',
    findings: ['url.insecure-scheme'],
    quiet: ['redirect.no-https', 'redirect.downgrade'],
    firstCause: 'outdated-link',
  },
  {
    name: 'http-address-served-as-it-is',
    serves: {
      main: { scheme: 'http', routes: { '/login': { body: loginPage('https://portal.example.org/session') } } },
    },
    address: 'http://portal.example.org:{main}/login',
    findings: ['url.insecure-scheme', 'redirect.no-https'],
    quiet: ['page.insecure-form'],
    firstCause: 'portal-page-fault',
  },
  {
    name: 'https-leads-to-http',
    serves: {
      main: { routes: { '/login': redirectTo('http://portal.example.org:{plain}/login') } },
      plain: { scheme: 'http', routes: { '/login': { body: loginPage('https://portal.example.org/session') } } },
    },
    address: ADDRESS,
    findings: ['redirect.downgrade'],
    quiet: ['redirect.no-https', 'url.insecure-scheme'],
    firstCause: 'portal-page-fault',
  },
  visiting('redirect-without-a-location', { '/login': { status: 302 } }, ['redirect.invalid-location'], {
    firstCause: 'portal-page-fault',
  }),
  visiting('redirect-to-nowhere', { '/login': redirectTo('') }, ['redirect.invalid-location'], {
    firstCause: 'portal-page-fault',
  }),
  visiting(
    'redirect-to-a-malformed-address',
    { '/login': redirectTo('https://:443/login') },
    ['redirect.invalid-location'],
    {
      firstCause: 'portal-page-fault',
    },
  ),
  visiting(
    'redirect-into-an-app',
    { '/login': redirectTo('willowcreek-app://sign-in') },
    ['redirect.invalid-location'],
    {
      firstCause: 'portal-page-fault',
    },
  ),
  visiting(
    'redirect-with-blanks-in-its-address',
    { '/login': redirectTo('/sign in/first|step'), '/sign%20in/first%7Cstep': signIn },
    [],
    { info: ['page.login-form'], quiet: ['redirect.invalid-location', 'http.not-found'] },
  ),
  visiting(
    'redirect-to-a-private-address',
    { '/login': redirectTo('https://192.168.10.20/login') },
    ['redirect.private-address'],
    {
      firstCause: 'portal-page-fault',
      quiet: ['tcp.timeout', 'tcp.unreachable', 'url.ip-address-host'],
    },
  ),
  visiting(
    'redirect-to-the-visitors-own-computer',
    { '/login': redirectTo('https://localhost:8443/login') },
    ['redirect.private-address'],
    {
      firstCause: 'portal-page-fault',
      quiet: ['tcp.refused'],
    },
  ),
  visiting(
    'relative-addresses-all-the-way',
    { '/login': redirectTo('sign/in?step=1'), '/sign/in': redirectTo('?step=2'), '/sign/': {} },
    ['redirect.loop'],
    {
      firstCause: 'portal-redirect-loop',
    },
  ),
  {
    name: 'sign-on-over-two-sites',
    serves: {
      main: {
        routes: {
          '/login': {
            cookie: 'sid',
            present: { body: loginPage() },
            absent: setting(SESSION, 'https://login.example.com:{sso}/authorize?client_id=portal'),
          },
        },
      },
      sso: {
        hosts: ['login.example.com'],
        routes: {
          '/authorize': { headers: { 'set-cookie': ['flow=7; Path=/; Secure; HttpOnly'] }, body: loginPage() },
        },
      },
    },
    address: ADDRESS,
    findings: [],
    info: ['redirect.other-site', 'page.login-form'],
    quiet: ['redirect.loop', 'cookie.rejected', 'cookie.required'],
    firstCause: null,
  },
  visiting('meta-refresh-leads-to-the-form', { '/login': { body: metaRefreshPage('/form') }, '/form': signIn }, [], {
    info: ['redirect.by-page', 'page.login-form'],
    quiet: ['page.no-login-form'],
  }),
  visiting(
    'refresh-header-leads-to-the-form',
    { '/login': { headers: { refresh: '0; url=/form' }, body: '<p>Wait</p>' }, '/form': signIn },
    [],
    {
      info: ['redirect.by-page', 'page.login-form'],
    },
  ),
  visiting(
    'refresh-that-ends-an-idle-session',
    { '/login': { headers: { 'set-cookie': [SESSION], refresh: '900; url=/timed-out' }, body: loginPage() } },
    [],
    { info: ['page.login-form'], quiet: ['redirect.by-page', 'http.not-found'] },
  ),
  visiting('script-sends-the-browser-on', { '/login': { body: scriptRedirectPage('/form') }, '/form': signIn }, [], {
    info: ['redirect.by-page'],
    quiet: ['page.no-login-form'],
  }),
  visiting(
    'different-without-cookies',
    {
      '/login': setting(SESSION, '/form'),
      '/form': { cookie: 'sid', present: { body: loginPage() }, absent: redirectTo('/cookies-off') },
      '/cookies-off': { body: cookiesOffPage() },
    },
    [],
    {
      info: ['cookie.required', 'page.login-form'],
      quiet: ['page.cookies-disabled-notice', 'redirect.loop-without-cookies'],
    },
  ),
];
