import type { Routes } from '../servers/index.js';
import { loginPage, metaRefreshPage } from '../servers/pages.js';
import { OFF, setting, visiting, withSignOn } from './chain.js';
import { SESSION, redirectTo, signIn } from './common.js';
import type { Scenario } from './scenario.js';

/** Each step takes its time where the machine is busy. */
const patient = { conditions: { timeoutMs: 15_000 } };

/** A chain of so many redirects, then the sign-in page. */
const chainOf = (redirects: number): Routes => ({
  '/login': redirectTo('/hop/2'),
  ...Object.fromEntries(
    Array.from({ length: redirects - 1 }, (_, index) => [`/hop/${index + 2}`, redirectTo(`/hop/${index + 3}`)]),
  ),
  [`/hop/${redirects + 1}`]: signIn,
});

/** Circles, and what only looks like one. */
export const circles: Scenario[] = [
  visiting(
    'goes-round-as-its-session-cookie-is-dropped',
    {
      '/login': {
        cookie: 'PORTALSESSION',
        present: signIn,
        absent: setting('PORTALSESSION=a1; Domain=portal.example.net; Path=/; Secure; HttpOnly', '/start'),
      },
      '/start': redirectTo('/login'),
    },
    ['redirect.loop', 'cookie.rejected'],
    { firstCause: 'portal-cookie-fault', confirmed: true, severity: { 'cookie.rejected': 'blocking' } },
  ),
  visiting(
    'goes-round-as-a-cookie-of-no-telling-name-is-dropped',
    {
      '/login': {
        cookie: 'gate',
        present: signIn,
        absent: setting('gate=open; SameSite=None; Path=/', '/login'),
      },
    },
    ['redirect.loop', 'cookie.rejected'],
    { firstCause: 'portal-cookie-fault', severity: { 'cookie.rejected': 'blocking' } },
  ),
  visiting(
    'goes-round-while-a-balancers-cookie-is-dropped',
    {
      '/login': {
        status: 302,
        headers: { location: '/check', 'set-cookie': [SESSION, 'SERVERID=s2; Domain=pool.example.net; Path=/'] },
      },
      '/check': redirectTo('/login'),
    },
    ['redirect.loop', 'cookie.rejected'],
    { firstCause: 'portal-redirect-loop', confirmed: true },
  ),
  visiting(
    'counts-its-query-up-for-ever',
    { '/login': redirectTo('/wait?n=1'), '/wait': { countsUp: 'n' } },
    ['redirect.loop'],
    { firstCause: 'portal-redirect-loop', quiet: ['redirect.too-many'] },
  ),
  withSignOn(
    'goes-round-over-two-sites',
    { '/login': redirectTo(`${OFF}/authorize`) },
    { '/authorize': redirectTo('https://portal.example.org:{main}/login') },
    ['redirect.loop'],
    { firstCause: 'portal-redirect-loop', quiet: ['redirect.loop-without-cookies'] },
  ),
  withSignOn(
    'comes-by-the-same-address-twice-with-another-state',
    {
      '/login': {
        cookie: 'sid',
        present: { cookie: 'proven', present: signIn, absent: redirectTo(`${OFF}/authorize?state=Zq81LmX0pQ`) },
        absent: setting(SESSION, `${OFF}/authorize?state=b7TTxk29Wd`),
      },
      '/callback': setting('proven=1; Path=/; Secure', '/login'),
    },
    {
      '/authorize': {
        cookie: 'known',
        present: redirectTo('https://portal.example.org:{main}/callback'),
        absent: setting('known=1; Path=/; Secure; SameSite=None', 'https://portal.example.org:{main}/login'),
      },
    },
    ['redirect.loop-without-cookies'],
    { firstCause: 'cookies-blocked', quiet: ['redirect.loop'], info: ['page.login-form'] },
  ),
];

/** How far, and under which SameSite. */
export const distances: Scenario[] = [
  visiting('nineteen-redirects-are-followed', chainOf(19), [], {
    ...patient,
    quiet: ['redirect.too-many', 'redirect.loop'],
    info: ['page.login-form'],
  }),
  visiting('the-twentieth-redirect-is-not-followed', chainOf(20), ['redirect.too-many'], {
    ...patient,
    firstCause: 'portal-redirect-loop',
    quiet: ['redirect.loop'],
  }),
  visiting(
    'a-page-that-sends-on-starts-the-count-anew',
    {
      '/login': redirectTo('/hop/1'),
      ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`/hop/${at + 1}`, redirectTo(`/hop/${at + 2}`)])),
      '/hop/11': { body: metaRefreshPage('/way/1') },
      ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`/way/${at + 1}`, redirectTo(`/way/${at + 2}`)])),
      '/way/11': signIn,
    },
    [],
    { ...patient, quiet: ['redirect.too-many'], info: ['page.login-form', 'redirect.by-page'] },
  ),
  withSignOn(
    'strict-cookie-comes-along-when-the-sign-on-leads-back',
    {
      '/login': setting('sid=1; Path=/; Secure; HttpOnly; SameSite=Strict', `${OFF}/authorize`),
      '/back': { cookie: 'sid', present: signIn, absent: { status: 400, body: '<h1>Your session is gone</h1>' } },
    },
    { '/authorize': redirectTo('https://portal.example.org:{main}/back') },
    [],
    { quiet: ['http.client-error'], info: ['page.login-form', 'cookie.required'] },
  ),
  withSignOn(
    'strict-cookie-stays-away-when-a-page-of-another-site-leads-back',
    {
      '/login': setting('sid=1; Path=/; Secure; HttpOnly; SameSite=Strict', `${OFF}/authorize`),
      '/back': { cookie: 'sid', present: signIn, absent: { status: 400, body: '<h1>Your session is gone</h1>' } },
    },
    { '/authorize': { body: metaRefreshPage('https://portal.example.org:{main}/back') } },
    ['http.client-error'],
    { firstCause: 'outdated-link', info: ['redirect.by-page'] },
  ),
  visiting('redirect-without-a-location-that-shows-the-form', { '/login': { ...signIn, status: 302 } }, [], {
    quiet: ['redirect.invalid-location'],
    info: ['page.login-form'],
  }),
  visiting(
    'redirect-to-a-port-that-browsers-block',
    { '/login': redirectTo('https://portal.example.org:6000/login') },
    ['redirect.invalid-location'],
    { firstCause: 'portal-page-fault', quiet: ['tcp.refused', 'redirect.private-address'] },
  ),
  visiting(
    'locations-that-disagree',
    { '/login': { status: 302, headers: { location: ['/form', '/other'] } }, '/form': signIn },
    ['redirect.invalid-location'],
    { firstCause: 'portal-page-fault' },
  ),
  visiting(
    'location-on-a-page-is-no-redirect',
    { '/login': { headers: { location: '/elsewhere', 'set-cookie': [SESSION] }, body: loginPage() } },
    [],
    { info: ['page.login-form'], quiet: ['http.not-found'] },
  ),
];
