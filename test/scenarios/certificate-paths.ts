import type { FindingId } from '../../src/model/index.js';
import type { CertificateKind } from '../servers/index.js';
import { behind, refused, taken } from './behind-certificate.js';
import { healthy } from './common.js';
import type { Scenario } from './scenario.js';

const ISSUERS = 'issuers.example.net';

/** A leaf that arrives alone and says that its issuer's certificate can be had there, from a server on loopback. */
const fetching = (name: string, issuerAt: string, blocking: boolean, rest: Partial<Scenario> = {}): Scenario =>
  behind(name, {}, ['tls.incomplete-chain'], {
    serves: { aia: 'issuers', main: { certificate: 'missing-intermediate', issuerAt, routes: healthy } },
    conditions: { resolve: [`${ISSUERS}:{aia}:127.0.0.1`] },
    severity: { 'tls.incomplete-chain': blocking ? 'blocking' : 'warning' },
    ...(blocking ? { quiet: ['page.login-form'] } : { info: ['page.login-form'], confirmed: false }),
    ...rest,
  });

const given = (path: string): string => `http://${ISSUERS}:{aia}${path}`;

const invalid = (name: string, certificate: CertificateKind, quiet: FindingId[] = []): Scenario =>
  refused(name, certificate, ['tls.invalid-certificate'], {
    quiet: ['page.login-form', 'tls.untrusted-root', 'tls.incomplete-chain', 'tls.wrong-host', ...quiet],
  });

const UNTRUSTED: FindingId[] = ['tls.untrusted-root', 'tls.incomplete-chain'];
const trusting = { conditions: { trustsAddedRoots: true } };

/** TLS: which way certificates lead, what they allow, and what is fetched where one is missing. */
export const certificatePaths: Scenario[] = [
  taken('root-is-sent-too', 'root-sent-too', UNTRUSTED),
  taken('chain-in-another-order', 'sent-in-another-order', UNTRUSTED),
  taken('chain-with-strangers-in-it', 'sent-with-strangers', UNTRUSTED),
  taken('expired-path-beside-a-valid-one', 'expired-path-beside-a-valid-one', ['tls.expired']),
  taken('expired-cross-signature-of-a-trusted-root', 'expired-cross-signature-of-the-root', ['tls.expired']),
  taken('wildcard-for-the-domain', 'wildcard-of-the-domain', ['tls.wrong-host']),
  refused('intermediate-expired', 'intermediate-expired', ['tls.expired']),
  refused('intermediate-not-yet-valid', 'intermediate-not-yet-valid', ['tls.not-yet-valid']),
  refused('root-of-the-clinic-expired', 'root-expired', ['tls.expired'], trusting),
  refused('expired-and-of-an-unknown-root', 'expired-and-untrusted', ['tls.expired', 'tls.untrusted-root']),
  refused('wildcard-for-a-whole-suffix', 'wildcard-two-levels-up', ['tls.wrong-host']),
  refused('wildcard-within-a-label', 'wildcard-within-a-label', ['tls.wrong-host']),
  refused('intermediate-signed-with-sha1', 'issuer-with-sha1-signature', ['tls.weak-certificate'], trusting),
  behind('intermediate-with-six-days-left', { certificate: 'intermediate-expires-soon' }, ['tls.expires-soon'], {
    info: ['page.login-form'],
    confirmed: false,
  }),
  taken('intermediate-with-six-days-left-beside-a-lasting-one', 'intermediate-expires-soon-beside-a-lasting-one', [
    'tls.expires-soon',
  ]),
  behind('certificate-for-an-address', { certificate: 'for-an-address' }, ['url.ip-address-host'], {
    address: 'https://127.0.0.1:{main}/login',
    info: ['page.login-form'],
    quiet: ['tls.wrong-host'],
    firstCause: 'lookalike-site',
    confirmed: false,
  }),

  invalid('signed-by-what-is-no-authority', 'issuer-is-no-authority'),
  invalid('more-authorities-than-allowed', 'issuer-may-have-nobody-below'),
  invalid('authority-of-another-domain', 'issuer-for-another-domain'),
  invalid('authority-not-for-this-domain', 'issuer-not-for-this-domain'),
  invalid('authority-not-for-one-of-its-names', 'issuer-for-this-domain-and-another-name'),
  invalid('authority-for-clients-alone', 'issuer-for-clients-alone'),
  invalid('certificate-for-clients-alone', 'for-clients-alone'),
  invalid('certificate-with-an-unknown-critical-extension', 'unknown-critical-extension'),
  invalid('authority-with-an-unknown-critical-extension', 'issuer-with-unknown-critical-extension'),
  invalid('key-that-may-not-sign-handshakes', 'key-for-other-signatures'),
  refused(
    'key-of-a-kind-that-browsers-lack',
    'key-of-another-kind',
    ['tls.invalid-certificate', 'tls.handshake-failed'],
    {
      quiet: ['page.login-form', 'tls.weak-certificate'],
    },
  ),
  taken('one-authority-below-where-one-is-allowed', 'issuer-may-have-one-below', ['tls.invalid-certificate']),
  taken('authority-for-this-domain', 'issuer-for-this-domain', ['tls.invalid-certificate']),
  taken('certificate-for-clients-and-servers', 'for-clients-and-servers', ['tls.invalid-certificate']),
  taken('certificate-without-a-purpose', 'for-no-purpose-named', ['tls.invalid-certificate']),
  taken('certificate-with-an-unknown-extension', 'unknown-extension', ['tls.invalid-certificate']),
  taken('key-of-384-bits', 'key-of-384-bits', ['tls.weak-certificate', 'tls.invalid-certificate']),

  fetching('missing-issuer-fetched-as-der', given('/issuer.der'), false),
  fetching('missing-issuer-fetched-as-pem', given('/issuer.pem'), false),
  fetching('missing-issuer-fetched-in-a-message', given('/issuer.p7c'), false),
  fetching('missing-issuer-fetched-behind-a-redirect', given('/redirect/issuer.der'), false),
  fetching('missing-issuer-address-gives-a-page', given('/page.der'), true),
  fetching('missing-issuer-address-gives-another', given('/stranger.der'), true),
  fetching('missing-issuer-address-is-silent', given('/silence'), true),
  fetching('missing-issuer-address-is-private', 'http://127.0.0.1:{aia}/issuer.der', true),
  fetching('missing-issuer-address-leads-to-a-private-one', given('/away.der'), true),
  fetching('missing-issuer-address-is-https', `https://${ISSUERS}:{aia}/issuer.der`, true),
];
