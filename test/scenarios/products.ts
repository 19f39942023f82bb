import type { FindingId } from '../../src/model/index.js';
import type { PortalSpec } from '../servers/index.js';
import { frontPageWithLink, loginPage } from '../servers/pages.js';
import { SESSION, redirectTo } from './common.js';
import type { Scenario } from './scenario.js';

const found: { info: FindingId[] } = { info: ['page.vendor', 'page.login-form'] };
const portal = (name: string, routes: PortalSpec['routes'], rest: Partial<Scenario>, path = '/'): Scenario => ({
  name,
  serves: { main: { routes: routes ?? {} } },
  address: `https://portal.example.org:{main}${path}`,
  findings: [],
  firstCause: null,
  ...rest,
});

/** Products on a host that none of them calls its own, and pages that only speak of one. */
export const products: Scenario[] = [
  portal(
    'product-that-takes-four-steps-to-its-form',
    {
      '/': redirectTo('/MyChart/'),
      '/MyChart/': {
        status: 302,
        headers: { location: 'DefaultAsp', 'set-cookie': ['MyChartLocale=en-US; Path=/MyChart; Secure'] },
      },
      '/MyChart/DefaultAsp': redirectTo('/MyChart/Authentication/Login?'),
      '/MyChart/Authentication/Login': { headers: { 'set-cookie': [SESSION] }, body: loginPage() },
    },
    found,
  ),
  portal(
    'portal-that-signs-in-through-a-platform',
    {
      '/': redirectTo('/realms/clinic/protocol/openid-connect/auth?client_id=portal&response_type=code'),
      '/realms/clinic/protocol/openid-connect/auth': {
        headers: { 'set-cookie': ['KC_RESTART=ab; Path=/realms/clinic/; HttpOnly; Secure'] },
        body: loginPage('/realms/clinic/login-actions/authenticate?execution=1'),
      },
    },
    found,
  ),
  portal(
    'hospital-page-that-only-links-to-a-product',
    {
      '/mychart': {
        body: frontPageWithLink('https://mychart.hospital.example/MyChart/Authentication/Login').replace(
          /<title>/,
          '<title>MyChart | ',
        ),
      },
    },
    { info: ['page.sign-in-link'], quiet: ['page.vendor'] },
    '/mychart',
  ),
  portal(
    'form-of-no-known-product',
    { '/Authentication/Login': { body: loginPage() } },
    { info: ['page.login-form'], quiet: ['page.vendor'] },
    '/Authentication/Login',
  ),
];
