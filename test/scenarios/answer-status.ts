import type { FindingId } from '../../src/model/index.js';
import type { Route } from '../servers/index.js';
import {
  blockPage,
  captivePortalPage,
  challengePage,
  errorPage,
  firewallPage,
  loginPage,
  maintenancePage,
} from '../servers/pages.js';
import { signIn } from './common.js';
import type { Scenario } from './scenario.js';

type Rest = Partial<Omit<Scenario, 'name' | 'serves' | 'findings'>>;

/** A portal whose sign-in address answers with `route`. */
const answering = (name: string, route: Route, findings: FindingId[], rest: Rest = {}): Scenario => ({
  name,
  serves: { main: { routes: { '/login': route } } },
  address: 'https://portal.example.org:{main}/login',
  findings,
  firstCause: null,
  ...rest,
});

const status = (code: number, headers: Record<string, string> = {}): Route => ({
  status: code,
  headers,
  body: errorPage(`Error ${code}`),
});

const outage: Rest = { firstCause: 'portal-outage', confirmed: true };
const pageFault: Rest = { firstCause: 'portal-page-fault' };

/** Answers of HTTP, whole and broken. */
export const answerStatus: Scenario[] = [
  answering('server-error', status(500), ['http.server-error'], {
    ...outage,
    quiet: ['http.maintenance', 'page.no-login-form'],
  }),
  answering('bad-gateway-that-stays', status(502), ['http.server-error'], outage),
  answering('bad-gateway-while-restarting', { turns: [{ status: 502 }, { status: 502 }, { body: loginPage() }] }, [], {
    info: ['page.login-form'],
    quiet: ['http.server-error'],
  }),
  answering('unavailable-without-a-reason', status(503), ['http.server-error'], {
    ...outage,
    quiet: ['http.maintenance'],
  }),
  answering('unavailable-until-a-stated-time', status(503, { 'retry-after': '1800' }), ['http.maintenance'], {
    ...outage,
    quiet: ['http.server-error'],
  }),
  answering(
    'unavailable-for-maintenance',
    { status: 503, body: maintenancePage() },
    ['http.maintenance', 'page.maintenance-notice'],
    {
      ...outage,
      quiet: ['http.server-error', 'page.no-login-form'],
    },
  ),
  answering('login-page-not-found', status(404), ['http.not-found'], {
    firstCause: 'outdated-link',
    quiet: ['page.no-login-form'],
  }),
  answering('login-page-gone', status(410), ['http.not-found'], { firstCause: 'outdated-link' }),
  answering('not-found-while-restarting', { turns: [{ status: 404 }, { status: 404 }, { body: loginPage() }] }, [], {
    quiet: ['http.not-found'],
  }),
  answering('forbidden', status(403), ['http.forbidden'], { firstCause: 'portal-blocks-network', confirmed: true }),
  answering('forbidden-by-a-firewall', { status: 403, body: firewallPage() }, ['http.forbidden'], {
    firstCause: 'portal-blocks-network',
    quiet: ['http.bot-challenge', 'network.block-page'],
  }),
  answering('unavailable-for-legal-reasons', status(451), ['http.forbidden'], { firstCause: 'portal-blocks-network' }),
  answering('too-many-requests', status(429, { 'retry-after': '60' }), ['http.rate-limited'], {
    firstCause: 'portal-blocks-network',
    quiet: ['http.client-error', 'http.maintenance'],
  }),
  answering('bookmarked-sign-on-step', status(400), ['http.client-error'], { firstCause: 'outdated-link' }),
  answering(
    'password-asked-for-before-any-page',
    status(401, { 'www-authenticate': 'Basic realm="staff"' }),
    ['http.auth-required'],
    {
      firstCause: 'wrong-portal',
      quiet: ['http.client-error'],
    },
  ),
  answering(
    'bot-check-before-the-page',
    { status: 403, headers: { 'cf-mitigated': 'challenge', server: 'cloudflare' }, body: challengePage() },
    ['http.bot-challenge'],
    { firstCause: 'portal-blocks-network', confirmed: false, quiet: ['http.forbidden', 'page.no-login-form'] },
  ),
  answering(
    'bot-check-that-answers-too-many-requests',
    { status: 429, headers: { 'x-kpsdk-ct': '02xExample' }, body: '<script src="/ips.js"></script>' },
    ['http.bot-challenge'],
    { firstCause: 'portal-blocks-network', quiet: ['http.rate-limited'] },
  ),
  answering(
    'filter-answers-with-its-page',
    { status: 403, body: blockPage(), headers: { server: 'SonicWALL' } },
    ['network.block-page'],
    {
      firstCause: 'network-filter',
      confirmed: true,
      quiet: ['http.forbidden'],
    },
  ),
  answering('guest-network-answers-with-its-page', { body: captivePortalPage() }, ['network.captive-portal'], {
    firstCause: 'network-filter',
    quiet: ['page.no-login-form', 'page.login-form'],
  }),
  answering('answer-that-never-comes', { fault: 'silent' }, ['http.timeout'], {
    ...outage,
    conditions: { timeoutMs: 1500 },
    quiet: ['tcp.timeout', 'tls.handshake-failed'],
  }),
  answering('one-byte-a-second', { fault: 'trickle' }, ['http.timeout'], {
    ...outage,
    conditions: { timeoutMs: 1600 },
    quiet: ['http.truncated'],
  }),
  answering('headers-one-byte-a-second', { fault: 'trickle-headers' }, ['http.timeout'], {
    ...outage,
    conditions: { timeoutMs: 1700 },
  }),
  answering('slow-but-sure', { delayMs: 900, body: loginPage() }, [], { quiet: ['http.timeout'] }),
  answering('body-shorter-than-promised', { fault: 'cut-length', body: loginPage() }, ['http.truncated'], pageFault),
  answering('chunks-without-an-end', { fault: 'cut-chunked', body: loginPage() }, ['http.truncated'], pageFault),
  answering('closed-without-an-answer', { fault: 'close' }, ['http.protocol-error'], pageFault),
  answering(
    'something-that-is-not-http',
    { raw: 'SSH-2.0-OpenSSH_9.6\r\n\r\nno page here\r\n' },
    ['http.protocol-error'],
    pageFault,
  ),
  answering('half-a-megabyte-of-headers', { fault: 'huge-headers' }, ['http.protocol-error'], pageFault),
  answering('compressed-as-promised', { encoding: 'gzip', body: loginPage() }, [], { info: ['page.login-form'] }),
  answering('not-compressed-as-promised', { fault: 'not-gzip' }, ['http.protocol-error'], {
    ...pageFault,
    quiet: ['http.empty-body'],
  }),
  answering(
    'header-lines-that-end-in-bare-line-feeds',
    { raw: `HTTP/1.1 200 OK\nContent-Type: text/html\nSet-Cookie: sid=1; Secure\n\n${loginPage()}` },
    [],
    { info: ['page.login-form'], quiet: ['http.protocol-error'] },
  ),
  answering(
    'control-character-in-a-header-behind-the-length',
    {
      raw: `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${loginPage().length}\r\nServer: a\u0001b\r\n\r\n${loginPage()}`,
    },
    [],
    { info: ['page.login-form'], quiet: ['http.truncated', 'http.protocol-error'] },
  ),
  answering(
    'other-protocol-that-nobody-asked-for',
    { raw: 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n' },
    ['http.protocol-error'],
    { ...pageFault, quiet: ['http.timeout'] },
  ),
  answering('page-without-words-that-unpacks-without-end', { encoding: 'gzip', body: '\u0000'.repeat(5_000_000) }, [], {
    info: ['http.too-large'],
    quiet: ['http.empty-body', 'page.no-login-form'],
  }),
  answering('page-with-more-elements-than-are-read', { body: '<b>'.repeat(400_000) }, [], {
    quiet: ['http.empty-body', 'page.no-login-form'],
  }),
  answering('success-with-nothing-to-show', {}, ['http.empty-body'], { ...pageFault, quiet: ['page.no-login-form'] }),
  answering('page-without-an-end', { fault: 'endless', body: loginPage() }, [], {
    info: ['http.too-large', 'page.login-form'],
    quiet: ['http.timeout', 'http.truncated'],
  }),
  answering('sign-in-page-with-an-error-status', { status: 403, body: loginPage() }, ['http.forbidden'], {
    firstCause: 'portal-blocks-network',
    info: ['page.login-form'],
  }),
  answering(
    'cached-answer-with-an-old-date',
    { dateOffsetMs: -3_600_000, headers: { age: '3600' }, body: loginPage() },
    [],
    {
      quiet: ['clock.skewed'],
    },
  ),
  answering('answer-without-a-date', { dateOffsetMs: null, body: loginPage() }, [], { quiet: ['clock.skewed'] }),
  answering(
    'plain-text-instead-of-a-page',
    { headers: { 'content-type': 'text/plain' }, body: 'OK' },
    ['page.no-login-form'],
    {
      firstCause: 'wrong-portal',
    },
  ),
  answering('sign-in-page-that-is-there', signIn, [], { quiet: ['page.no-login-form', 'http.not-found'] }),
];
