import type { FindingId } from '../../src/model/index.js';
import type { PortalSpec, Route } from '../servers/index.js';
import { blockPage, frontPageWithLink, loginPage } from '../servers/pages.js';
import { redirectTo, signIn } from './common.js';
import type { Scenario } from './scenario.js';

type Rest = Partial<Omit<Scenario, 'name' | 'serves' | 'findings'>>;

const filtered: Rest = { firstCause: 'network-filter', confirmed: true };
const NOT_THE_PORTALS: FindingId[] = [
  'redirect.private-address',
  'redirect.other-site',
  'page.no-login-form',
  'http.forbidden',
];

const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const WISPR =
  '<!--<?xml version="1.0"?><WISPAccessGatewayParam><Redirect><MessageType>100</MessageType></Redirect></WISPAccessGatewayParam>-->';

/** A portal over plain http, as a guest network can answer for it. */
const overHttp = (
  name: string,
  route: Route,
  findings: FindingId[],
  rest: Rest = {},
  more: Scenario['serves'] = {},
): Scenario => ({
  name,
  serves: { main: { scheme: 'http', routes: { '/login': route } }, ...(more === 'nothing' ? {} : more) },
  address: 'http://portal.example.org:{main}/login',
  findings: ['url.insecure-scheme', ...findings],
  firstCause: null,
  ...rest,
});
const captive = (name: string, route: Route, rest: Rest = {}, more: Scenario['serves'] = {}): Scenario =>
  overHttp(
    name,
    route,
    ['network.captive-portal'],
    { ...filtered, quiet: [...NOT_THE_PORTALS, 'redirect.no-https'], ...rest },
    more,
  );

const overHttps = (
  name: string,
  main: PortalSpec,
  findings: FindingId[],
  rest: Rest = {},
  more: Scenario['serves'] = {},
): Scenario => ({
  name,
  serves: { main, ...(more === 'nothing' ? {} : more) },
  address: 'https://portal.example.org:{main}/login',
  findings,
  firstCause: null,
  ...rest,
});
const answering = (name: string, route: Route, findings: FindingId[], rest: Rest = {}, more: Scenario['serves'] = {}) =>
  overHttps(name, { routes: { '/login': route } }, findings, rest, more);
const blocked = (name: string, route: Route, more: Scenario['serves'] = {}) =>
  answering(name, route, ['network.block-page'], { ...filtered, quiet: NOT_THE_PORTALS }, more);

/** A guest network's sign-in, or a filter, answers in the portal's place; and portals that look alike. */
export const networkAnswers: Scenario[] = [
  captive('gateway-that-leads-to-itself-and-says-so', {
    status: 302,
    headers: { location: 'http://192.168.88.1/start' },
    body: `<html><body>${WISPR}</body></html>`,
  }),
  captive(
    'gateway-that-leads-to-its-controller',
    redirectTo('http://10.0.0.5/guest/s/default/?id=00:11:22:33:44:55&t=17'),
  ),
  captive(
    'gateway-that-tells-its-page-which-device-asked',
    redirectTo('http://172.16.0.1/index.html?client_mac=00-11-22-33-44-55&url=http%3A%2F%2Fportal.example.org%2Flogin'),
  ),
  captive(
    'gateway-that-leads-to-a-public-host',
    redirectTo('http://hotspot.hotel.example:{hotel}/welcome'),
    {},
    {
      hotel: {
        hosts: ['hotspot.hotel.example'],
        scheme: 'http',
        routes: {
          '/welcome': { body: page('Hotel Willow', '<form><input name="room"><button>Connect</button></form>') },
        },
      },
    },
  ),
  captive('gateway-that-answers-with-a-refresh', {
    body: `<html><head><meta http-equiv="refresh" content="0; url=http://192.168.1.1/login?x=1"></head><body>${WISPR}</body></html>`,
  }),
  captive('guest-network-that-answers-511', {
    status: 511,
    body: page('Network Authentication Required', '<p>Log in first.</p>'),
  }),
  captive('guest-network-with-a-form-for-a-password', {
    body: page(
      'Guest Wi-Fi',
      '<form method="post"><input name="user"><input type="password" name="pw"><button>Log in</button></form>',
    ),
  }),
  captive('guest-network-in-spanish', {
    body: page('Wi-Fi para invitados', '<p>Acepte las condiciones.</p><button>Conectar</button>'),
  }),
  overHttps(
    'guest-network-that-answers-with-its-certificate',
    { certificate: 'of-a-guest-network', routes: { '/login': signIn } },
    ['network.captive-portal'],
    {
      ...filtered,
      quiet: ['tls.wrong-host', 'tls.intercepted'],
    },
  ),
  overHttps(
    'certificate-of-some-other-site',
    { certificate: 'wrong-host', routes: { '/login': {} } },
    ['tls.wrong-host'],
    {
      firstCause: 'portal-certificate-fault',
      quiet: ['network.captive-portal'],
    },
  ),
  answering(
    'portal-that-leads-into-its-own-network',
    redirectTo('https://10.20.30.40/adfs/ls/?returnUrl=https%3A%2F%2Fportal.example.org%2F'),
    ['redirect.private-address'],
    {
      firstCause: 'portal-page-fault',
      quiet: ['network.captive-portal', 'network.block-page'],
    },
  ),
  answering(
    'front-page-that-offers-wi-fi-to-guests',
    {
      body: frontPageWithLink('/sign-in').replace(
        '</main>',
        '<p>Visitors: connect to our guest network, accept the terms and use the internet.</p><button>Menu</button></main>',
      ),
    },
    [],
    { info: ['page.sign-in-link'], quiet: ['network.captive-portal'] },
  ),
  answering(
    'health-network-whose-page-scripts-draw',
    {
      body: page('Willow Health Network Login', '<div id="root"></div><script src="/app.js"></script>'),
    },
    [],
    { info: ['page.script-required'], quiet: ['network.captive-portal'] },
  ),
  blocked('filter-page-that-says-all-is-well', { body: blockPage() }),
  blocked('filter-page-in-spanish', {
    status: 403,
    body: page('Acceso', '<p>Esta página ha sido bloqueada por la política de la red. Categoría: salud.</p>'),
  }),
  blocked('filter-that-leads-to-its-own-host', redirectTo('https://blocked.goguardian.com:{filter}/?u=1'), {
    filter: { hosts: ['blocked.goguardian.com'], routes: { '/': { body: page('Oops', '<p>Not here.</p>') } } },
  }),
  blocked('filter-that-leads-to-its-own-address', redirectTo('https://10.1.1.1/UserCheck/PortalMain?IID=17')),
  blocked('proxy-server-that-denies', {
    status: 403,
    headers: { 'x-squid-error': 'ERR_ACCESS_DENIED 0' },
    body: page('ERROR: The requested URL could not be retrieved', '<p>Access Denied.</p>'),
  }),
  answering(
    'portal-that-refuses-in-its-own-words',
    {
      status: 403,
      body: page(
        '403 - Forbidden: Access is denied.',
        '<p>You do not have permission to view this page. Contact your administrator.</p>',
      ),
    },
    ['http.forbidden'],
    { firstCause: 'portal-blocks-network', quiet: ['network.block-page', 'http.bot-challenge'] },
  ),
  answering(
    'portal-that-warns-of-blocked-accounts',
    {
      body: loginPage().replace(
        '<main>',
        '<main><p>This site has blocked accounts for years by the policy of our network administrator.</p>',
      ),
    },
    [],
    { info: ['page.login-form'], quiet: ['network.block-page'] },
  ),
];
