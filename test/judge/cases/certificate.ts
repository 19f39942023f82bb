import type { ClockEvidence, FailureCode, HandshakeEvidence, TrustFacts } from '../../../src/model/index.js';
import {
  certificate,
  CHECKED_AT,
  evidenceOfAnswer,
  evidenceOfEndpoint,
  evidenceOfHandshake,
  evidenceOfPage,
  handshake,
  healthyEvidence,
  intermediate,
} from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';
import { anInterceptor } from './known.js';

const EXPIRED = certificate({ validTo: '2026-02-20T00:00:00.000Z' });
const EARLY = certificate({ validFrom: '2026-03-05T00:00:00.000Z' });
const untrusted = (problem: NonNullable<TrustFacts['problem']>, repairable?: boolean): Partial<HandshakeEvidence> => ({
  trust: { anchor: null, problem, ...(repairable === undefined ? {} : { repairable }) },
});
const failing = (code: FailureCode) =>
  evidenceOfEndpoint(
    { handshake: { ...handshake({ chain: [] }), failure: { code, operation: 'handshake' } } },
    { code, operation: 'handshake' },
  );
const clock = (skewMs: number): ClockEvidence => ({
  serverTime: new Date(Date.parse(CHECKED_AT) - skewMs).toISOString(),
  localTime: CHECKED_AT,
  skewMs,
  host: 'portal.example.org',
});
const DAY = 86_400_000;
const expiredUnderClock = (skewMs: number) => ({
  ...evidenceOfHandshake({ chain: [EXPIRED, intermediate()] }),
  clock: clock(skewMs),
});
const intercepted = (changes: Partial<HandshakeEvidence>) =>
  evidenceOfHandshake({ chain: [certificate({ issuer: 'CN=Example Filter Root (t), O=Example Filter' })], ...changes });
const expiresOn = (validTo: string) =>
  healthyEvidence((evidence) => {
    evidence.endpoints[0]!.handshake!.chain[0]!.validTo = validTo;
  });

export const certificateCases: JudgeCase[] = [
  fires('tls.expired', 'ten days ago', evidenceOfHandshake({ chain: [EXPIRED, intermediate()] }), {
    facts: { validTo: '2026-02-20', days: 10, issuer: 'Example Issuing CA', host: 'portal.example.org' },
  }),
  fires(
    'tls.expired',
    'leaf and intermediate',
    evidenceOfHandshake({
      chain: [EXPIRED, intermediate({ validTo: '2026-02-21T00:00:00.000Z' })],
    }),
    { times: 2 },
  ),
  fires('tls.expired', "by the server's time, though this clock is far behind", {
    ...evidenceOfHandshake({ chain: [EXPIRED, intermediate()], at: '2026-02-01T00:00:00.000Z' }),
    clock: clock(-29 * DAY),
  }),
  quiet('tls.expired', 'only because this clock is a month ahead', expiredUnderClock(30 * DAY)),
  quiet('tls.expired', 'it ends tomorrow', expiresOn('2026-03-03T14:02:00.000Z')),
  quiet('tls.not-yet-valid', 'only by the clock of a server that is years behind', {
    ...healthyEvidence(),
    clock: clock(1000 * DAY),
  }),
  quiet('tls.expired', 'only by the clock of a server that is years ahead', {
    ...healthyEvidence(),
    clock: clock(-1000 * DAY),
  }),
  quiet('clock.skewed', 'the certificate shows that the server is the one', {
    ...healthyEvidence(),
    clock: clock(1000 * DAY),
  }),
  fires('clock.skewed', 'the certificate holds by both', { ...healthyEvidence(), clock: clock(DAY / 24) }),
  fires('tls.not-yet-valid', 'from in three days', evidenceOfHandshake({ chain: [EARLY, intermediate()] }), {
    facts: { validFrom: '2026-03-05', days: 2 },
  }),
  quiet('tls.not-yet-valid', 'only because this clock is behind', {
    ...evidenceOfHandshake({ chain: [EARLY, intermediate()] }),
    clock: clock(-10 * DAY),
  }),
  fires('tls.wrong-host', 'another name', evidenceOfHandshake({ hostMatches: false }), {
    facts: { names: ['portal.example.org'] },
  }),
  quiet('tls.wrong-host', 'its own name', healthyEvidence()),
  fires('tls.self-signed', 'by itself', evidenceOfHandshake(untrusted('self-signed'))),
  quiet('tls.self-signed', 'by an unknown root', evidenceOfHandshake(untrusted('untrusted-root'))),
  fires('tls.untrusted-root', 'unknown root', evidenceOfHandshake(untrusted('untrusted-root')), {
    facts: { issuer: 'Example Root' },
  }),
  quiet(
    'tls.untrusted-root',
    'a root given by an option',
    healthyEvidence((evidence) => {
      evidence.endpoints[0]!.handshake!.trust = { anchor: 'given' };
    }),
  ),
  quiet('tls.untrusted-root', 'a known filter signs', intercepted(untrusted('untrusted-root')), {
    known: anInterceptor,
  }),
  fires('tls.incomplete-chain', 'no browser repairs it', evidenceOfHandshake(untrusted('incomplete-chain', false)), {
    severity: 'blocking',
  }),
  fires(
    'tls.incomplete-chain',
    'browsers fetch what is missing',
    evidenceOfHandshake(untrusted('incomplete-chain', true)),
    {
      severity: 'warning',
      facts: { repairable: true },
    },
  ),
  quiet('tls.incomplete-chain', 'whole chain', healthyEvidence()),
  fires('tls.obsolete-protocol', 'TLS 1.0', evidenceOfHandshake({ protocol: 'TLSv1' }), {
    facts: { protocol: 'TLS 1.0' },
  }),
  quiet(
    'tls.obsolete-protocol',
    'TLS 1.2',
    healthyEvidence((evidence) => {
      evidence.endpoints[0]!.handshake!.protocol = 'TLSv1.2';
    }),
  ),
  fires(
    'tls.weak-certificate',
    'a short key',
    evidenceOfHandshake({ chain: [certificate({ keyType: 'rsa', keyBits: 1024 })] }),
    {
      facts: { weakness: 'RSA 1024' },
    },
  ),
  fires(
    'tls.weak-certificate',
    'an old hash',
    evidenceOfHandshake({ chain: [certificate({ signatureHash: 'sha1' })] }),
    {
      facts: { weakness: 'SHA-1' },
    },
  ),
  quiet(
    'tls.weak-certificate',
    'RSA 2048',
    healthyEvidence((evidence) => {
      Object.assign(evidence.endpoints[0]!.handshake!.chain[0]!, { keyType: 'rsa', keyBits: 2048 });
    }),
  ),
  fires(
    'tls.invalid-certificate',
    'an issuer that is no authority',
    evidenceOfHandshake({ chain: [certificate(), intermediate({ authority: false })] }),
    { facts: { rule: 'not-an-authority', subject: 'Example Issuing CA' } },
  ),
  quiet(
    'tls.invalid-certificate',
    'an issuer that is one',
    healthyEvidence((evidence) => {
      evidence.endpoints[0]!.handshake!.chain[1]!.authority = true;
    }),
  ),
  fires('tls.handshake-failed', 'an alert', failing('handshake-alert'), { facts: { problem: 'handshake-alert' } }),
  fires('tls.handshake-failed', 'silence', failing('handshake-timeout'), { quiet: ['tcp.timeout', 'http.timeout'] }),
  fires('tls.handshake-failed', 'time was up', failing('deadline')),
  quiet('tls.handshake-failed', 'no TLS there at all', failing('not-tls')),
  fires('tls.client-certificate-required', 'in the handshake', failing('client-certificate-required')),
  fires(
    'tls.client-certificate-required',
    'after it',
    evidenceOfEndpoint({}, { code: 'client-certificate-required', operation: 'request' }),
  ),
  fires(
    'tls.client-certificate-required',
    'by an error page',
    evidenceOfPage({ clientCertificateMissing: true }, { status: 400 }),
    {
      quiet: ['http.client-error', 'page.login-form'],
    },
  ),
  quiet('tls.client-certificate-required', 'any other 400', evidenceOfAnswer({ status: 400 })),
  fires('tls.not-tls', 'plain http', failing('not-tls'), { facts: { port: 443 } }),
  quiet('tls.not-tls', 'an alert', failing('handshake-alert')),
  fires('tls.intercepted', 'by a trusted filter', intercepted({ trust: { anchor: 'system' } }), {
    known: anInterceptor,
    severity: 'warning',
    facts: { product: 'Example Filter', kind: 'filter' },
  }),
  fires('tls.intercepted', 'by an untrusted one', intercepted(untrusted('untrusted-root')), {
    known: anInterceptor,
    severity: 'blocking',
  }),
  quiet('tls.intercepted', 'a public authority', healthyEvidence(), { known: anInterceptor }),
  quiet('tls.intercepted', 'nobody is known', intercepted({})),
  fires(
    'tls.expires-soon',
    'the intermediate in use',
    evidenceOfHandshake({ chain: [certificate(), intermediate({ validTo: '2026-03-06T00:00:00.000Z' })] }),
    { facts: { days: 3, subject: 'Example Issuing CA' } },
  ),
  fires('tls.expires-soon', 'in ten days', expiresOn('2026-03-12T20:00:00.000Z'), { facts: { days: 10 } }),
  quiet('tls.expires-soon', 'in two weeks', expiresOn('2026-03-16T20:00:00.000Z')),
  quiet('tls.expires-soon', 'already over', evidenceOfHandshake({ chain: [EXPIRED] })),
];
