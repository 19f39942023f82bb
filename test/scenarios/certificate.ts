import type { Severity } from '../../src/model/index.js';
import { clientCertificatePage } from '../servers/pages.js';
import { behind, refused } from './behind-certificate.js';
import { DAY_MS, redirectTo, signIn } from './common.js';
import type { Scenario } from './scenario.js';

const blocking: Severity = 'blocking';

/** TLS: certificates that browsers refuse, and those that they accept. */
export const certificate: Scenario[] = [
  refused('certificate-expired-everywhere', 'expired', ['tls.expired']),
  refused('certificate-not-yet-valid', 'not-yet-valid', ['tls.not-yet-valid']),
  refused('certificate-for-another-host', 'wrong-host', ['tls.wrong-host']),
  refused('certificate-names-the-host-in-its-common-name-alone', 'cn-only', ['tls.wrong-host']),
  refused('certificate-signed-by-itself', 'self-signed', ['tls.self-signed'], {
    quiet: ['tls.untrusted-root', 'tls.incomplete-chain'],
  }),
  refused('certificate-of-an-unknown-root', 'unknown-root', ['tls.untrusted-root'], {
    quiet: ['tls.self-signed', 'tls.intercepted'],
  }),
  refused('certificate-of-an-unknown-root-that-is-not-sent', 'unknown-root-not-sent', ['tls.untrusted-root']),
  refused('intermediate-not-sent', 'missing-intermediate', ['tls.incomplete-chain'], {
    severity: { 'tls.incomplete-chain': blocking },
  }),
  refused('intermediate-of-somebody-else-sent', 'wrong-intermediate', ['tls.incomplete-chain'], {
    severity: { 'tls.incomplete-chain': blocking },
  }),
  refused('key-of-1024-bits', 'weak-key', ['tls.weak-certificate']),
  refused('signature-with-sha1', 'sha1-signature', ['tls.weak-certificate']),
  refused('expired-and-for-another-host', 'expired-and-wrong-host', ['tls.expired', 'tls.wrong-host']),
  behind('intermediate-sent', { certificate: 'good-with-intermediate' }, [], { quiet: ['tls.incomplete-chain'] }),
  behind('key-of-2048-bits', { certificate: 'key-of-2048-bits' }, [], { quiet: ['tls.weak-certificate'] }),
  behind('clinics-own-authority-with-a-products-word-in-it', { certificate: 'signed-by-the-clinic' }, [], {
    conditions: { trustsAddedRoots: true },
    quiet: ['tls.intercepted', 'tls.untrusted-root'],
  }),
  behind(
    'sign-on-on-another-name-of-the-same-site',
    {
      hosts: ['portal.example.org', 'login.example.org'],
      routes: { 'portal.example.org/login': redirectTo('https://login.example.org:{main}/'), '/': signIn },
    },
    [],
    { info: ['page.login-form'], quiet: ['redirect.other-site', 'tls.wrong-host'] },
  ),
  behind('certificate-with-five-days-left', { certificate: 'expires-soon' }, ['tls.expires-soon'], {
    info: ['page.login-form'],
    confirmed: false,
  }),
  behind('certificate-with-fifteen-days-left', { certificate: 'expires-in-fifteen-days' }, [], {
    quiet: ['tls.expires-soon'],
  }),
  behind('antivirus-signs-in-the-portals-place', { certificate: 'signed-by-antivirus' }, ['tls.intercepted'], {
    conditions: { trustsAddedRoots: true },
    info: ['page.login-form'],
    firstCause: 'network-filter',
    confirmed: false,
  }),
  behind('filter-signs-and-is-not-trusted-here', { certificate: 'signed-by-filter' }, ['tls.intercepted'], {
    severity: { 'tls.intercepted': blocking },
    firstCause: 'network-filter',
    quiet: ['page.login-form', 'tls.untrusted-root'],
  }),
  behind('plain-http-on-the-tls-port', { fault: 'plain-http' }, ['tls.not-tls'], { quiet: ['http.client-error'] }),
  behind('something-else-on-the-tls-port', { fault: 'garbage' }, ['tls.not-tls']),
  behind('alert-in-the-handshake', { fault: 'alert-in-handshake' }, ['tls.handshake-failed'], {
    quiet: ['tls.not-tls', 'tls.obsolete-protocol'],
  }),
  behind('reset-in-the-handshake', { fault: 'reset-mid-handshake' }, ['tls.handshake-failed'], {
    quiet: ['tcp.reset'],
  }),
  behind('closed-in-the-handshake', { fault: 'close-mid-handshake' }, ['tls.handshake-failed']),
  behind('silence-in-the-handshake', { fault: 'silent-accept' }, ['tls.handshake-failed'], {
    conditions: { timeoutMs: 1500 },
    quiet: ['tcp.timeout', 'http.timeout'],
  }),
  behind('nothing-newer-than-tls-1-1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }, ['tls.obsolete-protocol'], {
    quiet: ['tls.handshake-failed'],
  }),
  behind('turns-down-the-versions-of-today', { fault: 'version-alert' }, ['tls.obsolete-protocol'], {
    quiet: ['tls.handshake-failed', 'tls.not-tls'],
  }),
  behind('chooses-tls-1-0-with-a-lost-cipher', { fault: 'chooses-tls-1-0' }, ['tls.obsolete-protocol'], {
    quiet: ['tls.handshake-failed', 'tls.not-tls'],
  }),
  behind('chooses-ssl-3', { fault: 'chooses-ssl-3' }, ['tls.obsolete-protocol'], {
    quiet: ['tls.handshake-failed', 'tls.not-tls'],
  }),
  behind('secure-shell-on-the-tls-port', { fault: 'ssh' }, ['tls.not-tls'], { quiet: ['tls.handshake-failed'] }),
  behind(
    'ciphers-that-browsers-have-dropped',
    { certificate: 'key-of-2048-bits', ciphers: 'AES128-SHA256', maxVersion: 'TLSv1.2' },
    ['tls.handshake-failed'],
    { quiet: ['tls.obsolete-protocol', 'tls.client-certificate-required', 'page.login-form'] },
  ),
  behind(
    'ciphers-that-browsers-still-take',
    { certificate: 'key-of-2048-bits', ciphers: 'AES128-SHA', maxVersion: 'TLSv1.2' },
    [],
    { info: ['page.login-form'], quiet: ['tls.handshake-failed'] },
  ),
  behind('nothing-newer-than-tls-1-2', { maxVersion: 'TLSv1.2' }, [], { quiet: ['tls.obsolete-protocol'] }),
  behind('client-certificate-demanded-in-the-handshake', { clientCertificate: 'required' }, [
    'tls.client-certificate-required',
  ]),
  behind(
    'client-certificate-demanded-under-tls-1-2',
    { clientCertificate: 'required', maxVersion: 'TLSv1.2' },
    ['tls.client-certificate-required'],
    { quiet: ['tls.handshake-failed'] },
  ),
  behind(
    'client-certificate-demanded-by-a-page',
    { clientCertificate: 'optional', routes: { '/login': { status: 400, body: clientCertificatePage() } } },
    ['tls.client-certificate-required'],
    { quiet: ['http.client-error'] },
  ),
  behind(
    'client-certificate-cannot-be-asked-for-any-more',
    {
      routes: {
        '/login': {
          status: 403,
          body: '<!doctype html><title>403 Forbidden</title><h1>Forbidden</h1><p>Reason: Cannot perform Post-Handshake Authentication.</p>',
        },
      },
    },
    ['tls.client-certificate-required'],
    { quiet: ['http.forbidden'] },
  ),
  behind('client-certificate-asked-for-and-not-needed', { clientCertificate: 'optional' }, [], {
    quiet: ['tls.client-certificate-required'],
  }),
  behind('speaks-http-2-alone', { protocols: ['h2'] }, [], { quiet: ['tls.handshake-failed', 'http.protocol-error'] }),
  behind('speaks-http-2-alone-with-an-expired-certificate', { certificate: 'expired', protocols: ['h2'] }, [
    'tls.expired',
  ]),
  behind(
    'expired-certificate-on-the-second-host',
    {
      hosts: ['portal.example.org', 'login.example.org'],
      certificateOf: { 'login.example.org': 'expired' },
      routes: { 'portal.example.org/login': redirectTo('https://login.example.org:{main}/'), '/': signIn },
    },
    ['tls.expired'],
    { confirmed: true },
  ),
  behind('device-clock-two-years-behind', {}, ['clock.skewed'], {
    conditions: { clockAheadMs: -730 * DAY_MS },
    quiet: ['tls.not-yet-valid'],
    firstCause: 'device-clock-wrong',
    confirmed: false,
  }),
  behind('device-clock-two-years-ahead', {}, ['clock.skewed'], {
    conditions: { clockAheadMs: 730 * DAY_MS },
    quiet: ['tls.expired'],
    firstCause: 'device-clock-wrong',
    confirmed: false,
  }),
  behind('clock-of-the-server-years-behind', { routes: { '/login': { ...signIn, dateOffsetMs: -900 * DAY_MS } } }, [], {
    quiet: ['clock.skewed', 'tls.not-yet-valid'],
    info: ['page.login-form'],
  }),
  behind('clock-of-the-server-years-ahead', { routes: { '/login': { ...signIn, dateOffsetMs: 900 * DAY_MS } } }, [], {
    quiet: ['clock.skewed', 'tls.expired'],
    info: ['page.login-form'],
  }),
];
